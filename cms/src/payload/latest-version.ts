import { isGlobalName, type CollectionName, type GlobalName } from '@ot/shared-types';
import type { Payload, TypeWithVersion, Where } from 'payload';
import { saysTheSame } from './same-value.ts';
import type { PayloadRecord } from './payload-record.ts';

interface Latest {
  id: string;
  updatedAt: string;
  content: PayloadRecord;
}

/** A document with versions: an entry, or a global by its name. */
export interface Versioned {
  collection: CollectionName | GlobalName;
  id: string;
}

/** The newest version of a document in all languages, as the database holds it; null when there is none. */
export async function latestVersion({ db }: Payload, { collection, id }: Versioned): Promise<Latest | null> {
  const newest = { sort: '-updatedAt', limit: 1, pagination: false, locale: 'all' };
  const isLatest: Where = { latest: { equals: true } };
  if (isGlobalName(collection)) {
    const { docs } = await db.findGlobalVersions<PayloadRecord>({ global: collection, where: isLatest, ...newest });
    return toLatest(docs[0]);
  }
  // Versions may outlive the document for a moment, and what is in the trash has been deleted as far as anybody sees.
  const stored = await db.findOne<StoredState>({ collection, where: { id: { equals: id } } });
  if (!stored || stored.deletedAt) return null;
  const where: Where = { and: [{ parent: { equals: id } }, isLatest] };
  const { docs } = await db.findVersions<PayloadRecord>({ collection, where, ...newest });
  return toLatest(docs[0]);
}

interface StoredState {
  id: string;
  deletedAt?: string | null;
}

const toLatest = (version: TypeWithVersion<PayloadRecord> | undefined): Latest | null =>
  version ? { id: version.id, updatedAt: version.updatedAt, content: version.version } : null;

const bookkeeping = ['id', '_id', '__v', '_status', 'createdAt', 'updatedAt', 'publishedOnce'];

/** Whether two versions say something different to anybody. */
export function wordsDiffer(one: PayloadRecord, other: PayloadRecord): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].some((name) => !bookkeeping.includes(name) && !saysTheSame(one[name], other[name]));
}
