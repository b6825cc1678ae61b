import type { EntriesPageSchema } from '@ot/shared-types';
import { CollectionNameSchema, IdSchema, type CollectionName } from '@ot/shared-types';
import type { Payload, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { parseQuery } from '../access/guard.ts';
import type { UploadedFile, Uploads } from './mapped.ts';
import { languageDatesOf } from './language-dates.ts';
import { notWithdrawn } from '../withdrawals/withdrawals.ts';
import { fieldsOf, readEach } from './read-all-languages.ts';
import { referenceId, type PayloadRecord } from '../payload/payload-record.ts';
import { mapEach } from './refuse-document.ts';
import { toExportedEntry } from './to-exported-entry.ts';

const mostIds = 200;

const QuerySchema = z.object({
  collection: CollectionNameSchema,
  /** The last id of the page before. */
  after: IdSchema.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  /** These entries alone, whatever `after` and `limit` say. */
  ids: z
    .string()
    .transform((list) => list.split(','))
    .pipe(z.array(IdSchema).min(1).max(mostIds))
    .optional(),
});

/** One page of the published entries of a collection, or the entries asked for; those that are not published are absent. */
export async function readEntries(req: PayloadRequest): Promise<z.infer<typeof EntriesPageSchema>> {
  const { collection, after, limit, ids } = parseQuery(QuerySchema, req);
  const wanted: Where = ids ? { id: { in: ids } } : after ? { id: { greater_than: after } } : {};
  const found = await readEach(req.payload, {
    collection,
    where: { and: [{ _status: { equals: 'published' } }, await notWithdrawn(req.payload, collection), wanted] },
    limit: ids ? mostIds : limit + 1,
  });
  const onPage = ids ? found.ids : found.ids.slice(0, limit);
  const documents = found.documents.filter(({ id }) => onPage.includes(String(id)));
  const uploads = await readUploads(req.payload, collection, documents);
  const fields = fieldsOf(req.payload, collection);
  const dates = await languageDatesOf(
    req,
    documents.map(({ id }) => String(id)),
  );
  const { mapped, refusals } = mapEach(collection, documents, (document) =>
    toExportedEntry({ collection, document, fields, uploads, dates: dates.get(String(document['id'])) }),
  );
  return {
    entries: mapped.flatMap(({ entry }) => entry ?? []),
    next: found.ids.length > onPage.length ? (onPage.at(-1) ?? null) : null,
    refusals: [
      ...found.refusals.filter(({ id }) => onPage.includes(id)),
      ...refusals,
      ...mapped.flatMap((entry) => entry.refusals),
    ],
  };
}

/** The files that documents offer beside their text, read together. */
export async function readUploads(
  payload: Payload,
  collection: CollectionName,
  documents: PayloadRecord[],
): Promise<Uploads> {
  const ids = collection === 'documents' ? documents.flatMap((document) => referenceId(document['file']) ?? []) : [];
  if (ids.length === 0) return { file: () => null };
  const where = { and: [{ id: { in: ids } }, await notWithdrawn(payload, 'media')] };
  const { documents: found } = await readEach(payload, { collection: 'media', where, limit: ids.length });
  const files = new Map(found.map((record) => [String(record['id']), toUploadedFile(record)]));
  return { file: (id) => files.get(id) ?? null };
}

function toUploadedFile(record: PayloadRecord): UploadedFile {
  return { filename: String(record['filename']), mimeType: String(record['mimeType']) };
}
