import {
  ExportedEntrySchema,
  sourceLocale,
  type CollectionName,
  type ExportedEntry,
  type Locale,
  type Refusal,
} from '@ot/shared-types';
import { entryMappings } from './entry-mappings.ts';
import type { FieldShape } from '../payload/in-language.ts';
import type { LanguageDates } from './language-dates.ts';
import { mapLanguages, published, type LanguageFault, type Languages, type Selection } from './map-languages.ts';
import type { Uploads } from './mapped.ts';
import { isRecord, type PayloadRecord } from '../payload/payload-record.ts';

interface Options {
  collection: CollectionName;
  /** A document, read with `locale: 'all'`, `depth: 0`. */
  document: PayloadRecord;
  /** The collection's fields, as Payload flattens them. */
  fields: readonly FieldShape[];
  uploads: Uploads;
  /** What readers may see, unless this says otherwise. */
  selection?: Selection;
  /** Absent: in every language the entry is as new as the document. */
  dates?: LanguageDates | undefined;
}

export interface MappedEntry {
  /** Null where not even the envelope can be made; then a refusal says why. */
  entry: ExportedEntry | null;
  refusals: Refusal[];
}

/** A Payload document as the contract's entry, in every language in which it is live. */
export function toExportedEntry({
  collection,
  document,
  fields,
  uploads,
  selection = published,
  dates = {},
}: Options): MappedEntry {
  const map = entryMappings[collection];
  const { languages, faults } = mapLanguages({
    document,
    fields,
    map: (reader) => map(reader, uploads),
    selection,
  });
  const refusals = faults.map((fault) => refusalOf(collection, String(document['id']), fault));
  const envelope = ExportedEntrySchema.safeParse({
    collection,
    id: document['id'],
    slug: document['slug'],
    updatedAt: document['updatedAt'],
    languages: dated(languages, dates),
  });
  if (envelope.success) return { entry: envelope.data, refusals };
  return {
    entry: null,
    refusals: [...refusals, ...envelopeRefusals(collection, String(document['id']), envelope.error.issues)],
  };
}

function dated(languages: Languages, dates: LanguageDates): Languages {
  const versions = Object.entries(languages) as [Locale, NonNullable<Languages[Locale]>][]; // the keys are languages
  return Object.fromEntries(
    versions.map(([locale, version]) => {
      const updatedAt = dates[locale];
      const { content } = version;
      return [locale, updatedAt && isRecord(content) ? { ...version, content: { ...content, updatedAt } } : version];
    }),
  );
}

/** Words for editors about one fault. */
export function refusalOf(collection: string, id: string, { locale, field, message }: LanguageFault): Refusal {
  return { collection, id, locale, field, message };
}

/** Words for editors about what holds a document together: its address, its date. */
export function envelopeRefusals(
  collection: string,
  id: string,
  issues: { path: PropertyKey[]; message: string }[],
): Refusal[] {
  return issues.map(({ path, message }) => ({
    collection,
    id,
    locale: sourceLocale,
    field: path.map(String).join('.'),
    message,
  }));
}
