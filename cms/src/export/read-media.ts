import type { MediaPageSchema } from '@ot/shared-types';
import { IdSchema } from '@ot/shared-types';
import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { parseQuery } from './guard.ts';
import { fieldsOf, readAllLanguages } from './read-all-languages.ts';
import { toExportedMedia } from './to-exported-media.ts';

const QuerySchema = z.object({
  after: IdSchema.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

/** One page of the uploaded pictures. PDF files are no pictures: they belong to the documents that offer them. */
export async function readMedia(req: PayloadRequest): Promise<z.infer<typeof MediaPageSchema>> {
  const { after, limit } = parseQuery(QuerySchema, req);
  const isPicture: Where = { mimeType: { not_equals: 'application/pdf' } };
  const where = { and: [isPicture, after ? { id: { greater_than: after } } : {}] };
  const found = await readAllLanguages(req.payload, { collection: 'media', where, limit: limit + 1 });
  const documents = found.slice(0, limit);
  const mapped = documents.map((document) => toExportedMedia(document, fieldsOf(req.payload, 'media')));
  return {
    media: mapped.flatMap(({ media }) => media ?? []),
    next: found.length > limit ? String(documents.at(-1)?.['id']) : null,
    refusals: mapped.flatMap(({ refusals }) => refusals),
  };
}
