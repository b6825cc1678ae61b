import { isGlobalName, sourceLocale, type CollectionName, type GlobalName, type Locale } from '@ot/shared-types';
import type { Field, PayloadRequest } from 'payload';
import { inLanguage, type FieldShape } from '../../payload/in-language.ts';
import type { Uploads } from '../../export/mapped.ts';
import { isRecord, type PayloadRecord } from '../../payload/payload-record.ts';
import { readUploads } from '../../export/read-entries.ts';
import { contractFaults } from './contract-faults.ts';
import { fieldFaults } from './field-faults.ts';
import { isShared, placeOf } from '../../faults/place-of.ts';
import type { PublicationFault } from '../../faults/publication-fault.ts';

/** An entry, or a global by its name, with its fields in both forms that Payload has of them. */
export interface Outgoing {
  collection: CollectionName | GlobalName;
  /** Null while an entry is being made. */
  id: string | null;
  fields: readonly Field[];
  shapes: readonly FieldShape[];
}

/**
 * Everything that would keep a document from going live in these languages. What all languages share is told once, of English.
 */
export async function checkOutgoing(
  req: PayloadRequest,
  outgoing: Outgoing,
  { document, locales }: { document: PayloadRecord; locales: readonly Locale[] },
): Promise<PublicationFault[]> {
  const versions = locales.map((locale) => ({ locale, version: inLanguage(outgoing.shapes, document, locale) }));
  const found = await Promise.all(versions.map((version) => checkVersion(req, outgoing, version)));
  const [english = [], ...others] = found;
  return [...english, ...others.flat().filter((fault) => !english.some((told) => isSamePlace(told, fault)))];
}

/** The same of a document as it stands in one language: what the form would say of it, what the publisher would refuse. */
export async function checkVersion(
  req: PayloadRequest,
  outgoing: Outgoing,
  { version, locale }: { version: PayloadRecord; locale: Locale },
): Promise<PublicationFault[]> {
  const { fields, collection, id } = outgoing;
  const told = await fieldFaults(req, { fields, version, locale, collection, id: id ?? undefined });
  // The database adds to a new document what the contract asks of every entry.
  const complete = { ...version, id: id ?? 'new', updatedAt: version['updatedAt'] ?? new Date().toISOString() };
  const uploads = await uploadsOf(req, outgoing, complete);
  const refused = contractFaults({ collection, version: complete, locale, uploads })
    .map((fault) => ({
      ...fault,
      locale,
      place: placeOf(fields, fault.field),
      isShared: isShared(fields, fault.field),
    }))
    .filter((fault) => !told.some((known) => isSamePlace(known, fault)));
  return [...told, ...refused];
}

function uploadsOf({ payload }: PayloadRequest, { collection }: Outgoing, version: PayloadRecord): Promise<Uploads> {
  return isGlobalName(collection) ? Promise.resolve({ file: () => null }) : readUploads(payload, collection, [version]);
}

/** Of one place one thing is told. The contract calls a line of a list by its number alone. */
function isSamePlace(told: PublicationFault, fault: PublicationFault): boolean {
  if (told.locale !== fault.locale && !told.isShared) return false;
  return `${told.field}.`.startsWith(`${fault.field}.`) || `${fault.field}.`.startsWith(`${told.field}.`);
}

/** The languages, besides English, that readers would get. */
export function liveLanguages(document: PayloadRecord): Locale[] {
  const states = document['translation'];
  if (!isRecord(states)) return [];
  // The keys of a localized value are languages.
  return (Object.keys(states) as Locale[]).filter((locale) => {
    const translation = states[locale];
    return locale !== sourceLocale && isRecord(translation) && translation['state'] === 'live';
  });
}
