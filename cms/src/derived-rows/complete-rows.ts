import { globalNames, type CollectionName, type GlobalName } from '@ot/shared-types';
import type { Payload, Where } from 'payload';
import { keyOf } from '../references/reference-shapes.ts';

type Kind = CollectionName | 'redirects';

/** Rows that are derived from documents, one from each, in a collection of their own. */
export interface DerivedRows {
  rows: 'uses' | 'overview';
  /** Rows of another version count as missing. */
  version: number;
  /** The collections that have rows. All globals have. */
  collections: readonly Kind[];
  record: (req: { payload: Payload }, source: { collection: Kind | GlobalName; id: string }) => Promise<void>;
}

/**
 * Derives the row of every document that has none, or an old one: after an upgrade that is all of them. Costs two counts for each
 * collection where nothing is missing, so that whoever relies on the rows asks for it every time.
 */
export function completeRows(payload: Payload, derived: DerivedRows): Promise<void> {
  const mine = (deriving.get(payload) ?? Promise.resolve()).then(() => completeAll(payload, derived));
  const ended = mine.catch(() => undefined);
  deriving.set(payload, ended);
  return mine;
}

/** One after the other: two that derive the same row at once would write it twice, which a database refuses. */
const deriving = new WeakMap<Payload, Promise<void>>();

async function completeAll(payload: Payload, derived: DerivedRows): Promise<void> {
  for (const collection of derived.collections) await completeCollection(payload, derived, collection);
  const known = await knownSources(payload, derived, globalNames);
  for (const slug of globalNames) {
    const source = { collection: slug, id: slug };
    if (!known.has(keyOf(source))) await derived.record({ payload }, source);
  }
}

/** How many documents nothing is known of. */
export async function countMissing(payload: Payload, derived: DerivedRows): Promise<number> {
  const counts = await Promise.all(
    derived.collections.map(async (collection) => {
      const { documents, rows } = await count(payload, derived, collection);
      return Math.abs(documents - rows);
    }),
  );
  return counts.reduce((sum, missing) => sum + missing, 0);
}

async function completeCollection(payload: Payload, derived: DerivedRows, collection: Kind): Promise<void> {
  const { documents, rows } = await count(payload, derived, collection);
  if (documents === rows) return;
  const known = await knownSources(payload, derived, [collection]);
  const { docs } = await payload.db.find<{ id: string }>({ collection, pagination: false, select: {} });
  const sources = docs.map(({ id }) => ({ collection, id }));
  for (const source of sources) if (!known.has(keyOf(source))) await derived.record({ payload }, source);
  await forgetOthers(payload, derived, { collection, present: new Set(sources.map(keyOf)) });
}

async function count(payload: Payload, { rows, version }: DerivedRows, collection: Kind) {
  const [documents, known] = await Promise.all([
    // Asked for all without a condition, MongoDB answers with an estimate, which a document made just now is missing from.
    payload.db.count({ collection, where: { id: { exists: true } } }),
    payload.db.count({ collection: rows, where: isCurrent([collection], version) }),
  ]);
  return { documents: documents.totalDocs, rows: known.totalDocs };
}

/** Rows of documents that are there no more would hide as many that are missing. */
async function forgetOthers(
  payload: Payload,
  derived: DerivedRows,
  { collection, present }: { collection: Kind; present: Set<string> },
): Promise<void> {
  const gone = [...(await knownSources(payload, derived, [collection]))].filter((source) => !present.has(source));
  if (gone.length > 0) await payload.db.deleteMany({ collection: derived.rows, where: { source: { in: gone } } });
}

async function knownSources(
  payload: Payload,
  { rows, version }: DerivedRows,
  kinds: readonly string[],
): Promise<Set<string>> {
  const { docs } = await payload.db.find<{ id: string; source: string }>({
    collection: rows,
    where: isCurrent(kinds, version),
    pagination: false,
    select: { source: true },
  });
  return new Set(docs.map(({ source }) => source));
}

const isCurrent = (kinds: readonly string[], version: number): Where => ({
  and: [{ kind: { in: [...kinds] } }, { version: { equals: version } }],
});
