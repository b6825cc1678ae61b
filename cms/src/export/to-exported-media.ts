import { ExportedMediaSchema, localeCodes, sourceLocale, type ExportedMedia, type Refusal } from '@ot/shared-types';
import { DocumentReader } from './document-reader.ts';
import { inLanguage, type FieldShape } from '../payload/in-language.ts';
import type { Languages } from './map-languages.ts';
import { toMedia, toPdfFile } from './media.ts';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { envelopeRefusals, refusalOf } from './to-exported-entry.ts';

/**
 * An uploaded PDF, or a picture in English, and in every language in which it is described. Where a language has no description, a
 * page shows the English one, marked as English.
 */
export function toExportedMedia(
  document: PayloadRecord,
  fields: readonly FieldShape[],
): { media: ExportedMedia | null; refusals: Refusal[] } {
  const languages: Languages = {};
  const refusals: Refusal[] = [];
  for (const locale of localeCodes) {
    const version = new DocumentReader(inLanguage(fields, document, locale));
    const isPdf = document['mimeType'] === 'application/pdf';
    if (locale !== sourceLocale && (isPdf || version.text('alt') === null)) continue;
    languages[locale] = { translation: null, content: isPdf ? toPdfFile(version) : toMedia(version) };
    refusals.push(...version.faults.map((fault) => refusalOf('media', String(document['id']), { ...fault, locale })));
  }
  const envelope = ExportedMediaSchema.safeParse({ id: document['id'], updatedAt: document['updatedAt'], languages });
  if (envelope.success) return { media: envelope.data, refusals };
  const more = envelopeRefusals('media', String(document['id']), envelope.error.issues);
  return { media: null, refusals: [...refusals, ...more] };
}
