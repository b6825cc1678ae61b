import { collectionNames, globalNames } from '@ot/shared-types';
import type { Payload } from 'payload';
import { keyOf } from './reference-shapes.ts';
import { recordStoredUses, usesVersion, type Referring } from './record-uses.ts';

const referringCollections = [...collectionNames, 'redirects'] as const;

/**
 * Derives the row of every document that has none, or an old one: after an upgrade that is all of them. Costs two counts for each
 * collection where nothing is missing, so that whoever relies on the rows asks for it every time.
 */
export async function completeUses(payload: Payload): Promise<void> {
  for (const collection of referringCollections) await completeCollection(payload, collection);
  const known = await knownSources(payload, 'globals');
  for (const slug of globalNames) {
    const source = { collection: slug, id: slug };
    if (!known.has(keyOf(source))) await recordStoredUses({ payload }, source);
  }
}

async function completeCollection(payload: Payload, collection: (typeof referringCollections)[number]): Promise<void> {
  const [documents, rows] = await Promise.all([
    payload.db.count({ collection, where: {} }),
    payload.db.count({ collection: 'uses', where: isCurrent(collection) }),
  ]);
  if (documents.totalDocs === rows.totalDocs) return;
  const known = await knownSources(payload, collection);
  const { docs } = await payload.db.find<{ id: string }>({ collection, pagination: false, select: {} });
  const sources = docs.map(({ id }) => ({ collection, id }));
  for (const source of sources) if (!known.has(keyOf(source))) await recordStoredUses({ payload }, source);
  await forgetOthers(payload, collection, new Set(sources.map(keyOf)));
}

/** Rows of documents that are there no more would hide as many that are missing. */
async function forgetOthers(payload: Payload, collection: Referring, present: Set<string>): Promise<void> {
  const gone = [...(await knownSources(payload, collection))].filter((source) => !present.has(source));
  if (gone.length > 0) await payload.db.deleteMany({ collection: 'uses', where: { source: { in: gone } } });
}

async function knownSources(payload: Payload, kind: Referring | 'globals'): Promise<Set<string>> {
  const where = kind === 'globals' ? isCurrent(...globalNames) : isCurrent(kind);
  const { docs } = await payload.db.find<{ id: string; source: string }>({
    collection: 'uses',
    where,
    pagination: false,
    select: { source: true },
  });
  return new Set(docs.map(({ source }) => source));
}

const isCurrent = (...kinds: Referring[]) => ({
  and: [{ kind: { in: kinds } }, { version: { equals: usesVersion } }],
});
