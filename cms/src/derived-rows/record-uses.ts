import { isDeepStrictEqual } from 'node:util';
import { isGlobalName, type CollectionName, type GlobalName } from '@ot/shared-types';
import type { Payload, PayloadRequest } from 'payload';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { forgetOverview, recordOverview } from './record-overview.ts';
import { keyOf, type ReferringField, type Target } from '../references/reference-shapes.ts';
import { toPlaces, type Texts, type UsePlace } from '../references/to-places.ts';

/** Raised when other places are found than before: rows of an older one are derived again. */
export const usesVersion = 1;

/** What refers to others. Pictures and files refer to nothing. */
export type Referring = CollectionName | GlobalName | 'redirects';

/** The database and, where there is one, the transaction of a change. */
type Asking = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>;

/** The words that are looked up stand in a table of their own, and are not read. */
const select = { places: true, version: true } as const;

interface StoredUses {
  id: string;
  places: UsePlace[];
  version: number;
}

/**
 * Keeps what a document refers to, in the request that changes it. Nothing is written where that is what the row says already,
 * which is so for nearly every save.
 */
async function recordUses(req: Asking, source: Target & { collection: Referring }, texts: Texts): Promise<void> {
  const places = toPlaces(fieldsOf(req.payload, source.collection), texts);
  const where = { source: { equals: keyOf(source) } };
  const known = await req.payload.db.findOne<StoredUses>({ collection: 'uses', where, select, ...ofRequest(req) });
  if (known?.version === usesVersion && isDeepStrictEqual(known.places, places)) return;
  await req.payload.db.upsert({
    collection: 'uses',
    where,
    data: {
      source: keyOf(source),
      kind: source.collection,
      targets: [...new Set(places.map(({ to }) => to))],
      places,
      version: usesVersion,
    },
    ...ofRequest(req),
  });
}

/** A document that is there no more refers to nothing, and asks nothing of anybody. */
export async function forgetUses(req: PayloadRequest, source: Target): Promise<void> {
  await forgetOverview(req, source);
  await req.payload.db.deleteMany({ collection: 'uses', where: { source: { equals: keyOf(source) } }, req });
}

/** Keeps what an entry or a global refers to and what it asks of staff, as it is stored at this moment. */
export async function recordStoredUses(req: Asking, source: Target & { collection: Referring }): Promise<void> {
  await recordUsesOf(req, source, await readMain(req, source));
}

/** The same where the document itself has been read already. */
export async function recordUsesOf(
  req: Asking,
  source: Target & { collection: Referring },
  main: PayloadRecord | null,
): Promise<void> {
  const texts = await readTexts(req, source, main);
  await recordUses(req, source, texts);
  const { collection, id } = source;
  if (collection === 'redirects') return;
  await recordOverview(req, { collection, id }, { newest: texts.newest, fields: fieldsOf(req.payload, collection) });
}

/** What is in the trash refers to nothing until it is brought back. */
async function readTexts(req: Asking, { collection, id }: Target, main: PayloadRecord | null): Promise<Texts> {
  if (main?.['deletedAt']) return { published: null, newest: null };
  if (collection === 'redirects') return { published: main, newest: main };
  const published = main?.['_status'] === 'published' ? main : null;
  return { published, newest: (await readNewest(req, { collection, id })) ?? main };
}

async function readMain(req: Asking, { collection, id }: Target): Promise<PayloadRecord | null> {
  const { db } = req.payload;
  // MongoDB answers null for a global that nobody has saved yet, which Payload's type does not say.
  if (isGlobalName(collection)) return db.findGlobal<PayloadRecord>({ slug: collection, ...ofRequest(req) });
  const name = collection as Exclude<Referring, GlobalName>; // the callers name collections of ours
  return db.findOne<PayloadRecord & { id: string }>({
    collection: name,
    where: { id: { equals: id } },
    ...ofRequest(req),
  });
}

async function readNewest(req: Asking, { collection, id }: Target): Promise<PayloadRecord | null> {
  const { db } = req.payload;
  const newest = { sort: '-updatedAt', limit: 1, pagination: false, locale: 'all', ...ofRequest(req) };
  const isLatest = { latest: { equals: true } };
  if (isGlobalName(collection)) {
    const { docs } = await db.findGlobalVersions<PayloadRecord>({ global: collection, where: isLatest, ...newest });
    return docs[0]?.version ?? null;
  }
  const where = { and: [{ parent: { equals: id } }, isLatest] };
  const name = collection as CollectionName; // redirects have no versions, and are not asked for
  const { docs } = await db.findVersions<PayloadRecord>({ collection: name, where, ...newest });
  return docs[0]?.version ?? null;
}

/** The fields that are walked. Payload's own type of a field says more than is asked for here. */
export function fieldsOf({ collections, globals }: Payload, collection: Referring): readonly ReferringField[] {
  const fields = isGlobalName(collection)
    ? globals.config.find(({ slug }) => slug === collection)?.flattenedFields
    : collections[collection].config.flattenedFields;
  return (fields ?? []) as unknown as ReferringField[];
}

const ofRequest = (req: Asking): { req?: Partial<PayloadRequest> } => ('context' in req ? { req } : {});
