import {
  CollectionNameSchema,
  globalNames,
  IdSchema,
  type CollectionName,
  type GlobalName,
  type VersionsPage,
} from '@ot/shared-types';
import type { Payload, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { notWithdrawn } from '../withdrawals/withdrawals.ts';
import { parseQuery } from '../access/guard.ts';
import { mayGoPublic } from './read-media.ts';

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
    collection === 'media'
      ? { and: [mayGoPublic, { deletedAt: { exists: false } }] }
      : { _status: { equals: 'published' } };
  const where = {
    and: [published, await notWithdrawn(payload, collection), after ? { id: { greater_than: after } } : {}],
  };
  const docs = await findVersions(payload, collection, where);
  const page = docs.slice(0, perPage);
  return { versions: page.map(toVersion), next: docs.length > perPage ? String(page.at(-1)?.id) : null };
}

/** A date that is none fails the whole query: then each version is read by itself, and the damaged one stands there without. */
async function findVersions(payload: Payload, collection: CollectionName | 'media', where: Where): Promise<Version[]> {
  // Read from the database itself: hooks would run for each of thousands, for three short fields.
  const find = async (wanted: Where, select: Record<string, true>, limit = perPage + 1) =>
    (await payload.db.find<Version>({ collection, where: wanted, sort: 'id', limit, pagination: false, select })).docs;
  const fields: Record<string, true> = collection === 'media' ? { updatedAt: true } : { updatedAt: true, slug: true };
  try {
    return await find(where, fields);
  } catch (error) {
    payload.logger.error({ msg: `Not all versions of ${collection} can be read together.`, err: error });
    const ids = await find(where, {});
    const alone = (id: string) =>
      find({ id: { equals: id } }, fields, 1).then(
        ([found]) => found ?? [],
        () => ({ id, updatedAt: '' }),
      );
    return (await Promise.all(ids.map(({ id }) => alone(id)))).flat();
  }
}

async function readGlobalVersions(payload: Payload): Promise<VersionsPage['versions']> {
  return (await Promise.all(globalNames.map((slug) => readGlobalVersion(payload, slug)))).flat();
}

async function readGlobalVersion(payload: Payload, slug: GlobalName): Promise<VersionsPage['versions']> {
  try {
    // Payload's type does not say so, but MongoDB answers null for a global that nobody has saved yet.
    const global = (await payload.db.findGlobal<StoredGlobal>({ slug })) as StoredGlobal | null;
    return global?._status === 'published' ? [toVersion({ id: slug, updatedAt: global.updatedAt })] : [];
  } catch {
    return [toVersion({ id: slug, updatedAt: '' })];
  }
}

interface StoredGlobal extends Record<string, unknown> {
  _status?: string;
  updatedAt: string;
}

/** A date that is none is passed on as it is: the publisher then asks for the document by name, and the others go on. */
function toVersion({ id, updatedAt, slug }: Version): VersionsPage['versions'][number] {
  const date = new Date(updatedAt);
  return { id, updatedAt: Number.isNaN(date.getTime()) ? updatedAt : date.toISOString(), slug: slug ?? null };
}
