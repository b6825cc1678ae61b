import { isDeepStrictEqual } from 'node:util';
import { localeCodes, type CollectionName, type Locale } from '@ot/shared-types';
import type { PayloadRequest } from 'payload';
import { languageDatesOf, type LanguageDates } from '../export/language-dates.ts';
import type { UploadedFile } from '../export/mapped.ts';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { fieldsOf } from '../export/read-all-languages.ts';
import { toExportedEntry } from '../export/to-exported-entry.ts';
import type { PublishedState } from '../payload/published-state.ts';

interface Publication {
  collection: CollectionName;
  id: string;
  before: PublishedState;
  now: PublishedState;
}

/**
 * Keeps the dates of the languages that read as before. Nothing is kept where all of them are as new as the document, which is
 * what an entry without a row means.
 */
export async function dateLanguages(req: PayloadRequest, { collection, id, before, now }: Publication): Promise<void> {
  const known = (await languageDatesOf(req, [id])).get(id);
  const dates = datesOf(req, { collection, before, now, known: known ?? {} });
  if (dates !== null) return keepDates(req, id, { dates, isNew: known === undefined });
  if (known !== undefined) await forgetDates(req, id);
}

export async function forgetDates(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.db.deleteMany({ collection, where: { documentId: { equals: id } }, req });
}

const collection = 'language-dates';

async function keepDates(
  req: PayloadRequest,
  documentId: string,
  { dates, isNew }: { dates: LanguageDates; isNew: boolean },
): Promise<void> {
  const data = { documentId, dates };
  if (isNew) await req.payload.create({ collection, data, req, depth: 0, overrideAccess: true });
  else await req.payload.db.updateMany({ collection, where: { documentId: { equals: documentId } }, data, req });
}

interface Compared extends Pick<Publication, 'collection' | 'before' | 'now'> {
  known: LanguageDates;
}

/** Null where every language is as new as the document. */
function datesOf(req: PayloadRequest, { collection, before, now, known }: Compared): LanguageDates | null {
  if (!before.published || !before.document || !now.document) return null;
  const fields = fieldsOf(req.payload, collection);
  const [old, present] = [before.document, now.document].map((document) =>
    contentsOf(toExportedEntry({ collection, document, fields, uploads }).entry?.languages ?? {}),
  );
  const languages = localeCodes.filter((locale) => present && locale in present);
  const isSame = (locale: Locale) => isDeepStrictEqual(old?.[locale], present?.[locale]);
  if (!languages.some(isSame)) return null;
  const [then, latest] = [momentOf(before.document), momentOf(now.document)];
  return Object.fromEntries(languages.map((locale) => [locale, isSame(locale) ? (known[locale] ?? then) : latest]));
}

/** Another file is another reference; what the file is called and weighs makes no text newer. */
const uploads = {
  file: (): UploadedFile => ({ filename: '', mimeType: 'application/pdf' }),
};

/** What readers get in each language, without the date itself. */
function contentsOf(languages: Partial<Record<Locale, { content?: unknown }>>): Partial<Record<Locale, unknown>> {
  return Object.fromEntries(
    Object.entries(languages).map(([locale, { content }]) => [locale, { ...(content as object), updatedAt: null }]),
  );
}

function momentOf(document: PayloadRecord): string {
  return new Date(String(document['updatedAt'])).toISOString();
}
