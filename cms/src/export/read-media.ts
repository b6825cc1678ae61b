import type { MediaPageSchema } from '@ot/shared-types';
import { IdSchema } from '@ot/shared-types';
import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { parseQuery } from '../access/guard.ts';
import { notWithdrawn } from '../withdrawals/withdrawals.ts';
import { fieldsOf, readEach } from './read-all-languages.ts';
import { mapEach } from './refuse-document.ts';
import { toExportedMedia } from './to-exported-media.ts';

/** Uploads of earlier versions of the CMS may hold anything. */
export const mayGoPublic: Where = { prepared: { equals: true } };

const QuerySchema = z.object({
  after: IdSchema.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

/** One page of the uploads. What is exported may go public, so it must have been written anew. */
export async function readMedia(req: PayloadRequest): Promise<z.infer<typeof MediaPageSchema>> {
  const { after, limit } = parseQuery(QuerySchema, req);
  const where = {
    and: [mayGoPublic, await notWithdrawn(req.payload, 'media'), after ? { id: { greater_than: after } } : {}],
  };
  const found = await readEach(req.payload, { collection: 'media', where, limit: limit + 1 });
  const onPage = found.ids.slice(0, limit);
  const documents = found.documents.filter(({ id }) => onPage.includes(String(id)));
  const fields = fieldsOf(req.payload, 'media');
  const { mapped, refusals } = mapEach('media', documents, (document) => toExportedMedia(document, fields));
  return {
    media: mapped.flatMap(({ media }) => media ?? []),
    next: found.ids.length > limit ? (onPage.at(-1) ?? null) : null,
    refusals: [
      ...found.refusals.filter(({ id }) => onPage.includes(id)),
      ...refusals,
      ...mapped.flatMap((picture) => picture.refusals),
    ],
  };
}
