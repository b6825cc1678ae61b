import { CollectionNameSchema, globalNames, IdSchema, type VersionsPage } from '@ot/shared-types';
import type { Payload, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { parseQuery } from './guard.ts';

const perPage = 5000;

const QuerySchema = z.object({
  collection: z.union([CollectionNameSchema, z.enum(['media', 'globals'])]),
  /** The last id of the page before. */
  after: IdSchema.optional(),
});

interface Version {
  id: string;
  updatedAt: string;
  slug?: string | null;
}

/** Ids and versions of everything published, so that a comparison of ten thousand documents need not fetch their content. */
export async function readVersions(req: PayloadRequest): Promise<VersionsPage> {
  const { payload } = req;
  const { collection, after } = parseQuery(QuerySchema, req);
  if (collection === 'globals') return { versions: await readGlobalVersions(payload), next: null };
  const published: Where =
    collection === 'media' ? { mimeType: { not_equals: 'application/pdf' } } : { _status: { equals: 'published' } };
  // Read from the database itself: hooks would run for each of thousands, for three short fields.
  const { docs } = await payload.db.find<Version>({
    collection,
    where: { and: [published, after ? { id: { greater_than: after } } : {}] },
    sort: 'id',
    limit: perPage + 1,
    pagination: false,
    select: { updatedAt: true, ...(collection === 'media' ? {} : { slug: true }) },
  });
  const page = docs.slice(0, perPage);
  return { versions: page.map(toVersion), next: docs.length > perPage ? String(page.at(-1)?.id) : null };
}

async function readGlobalVersions(payload: Payload): Promise<VersionsPage['versions']> {
  const found = await Promise.all(
    globalNames.map(async (slug) => {
      // Payload's type does not say so, but MongoDB answers null for a global that nobody has saved yet.
      const global = (await payload.db.findGlobal<StoredGlobal>({ slug })) as StoredGlobal | null;
      return global?._status === 'published' ? [toVersion({ id: slug, updatedAt: global.updatedAt })] : [];
    }),
  );
  return found.flat();
}

interface StoredGlobal extends Record<string, unknown> {
  _status?: string;
  updatedAt: string;
}

const toVersion = ({ id, updatedAt, slug }: Version): VersionsPage['versions'][number] => ({
  id,
  updatedAt: new Date(updatedAt).toISOString(),
  slug: slug ?? null,
});
