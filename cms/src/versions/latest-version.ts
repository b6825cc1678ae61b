import type { CollectionName } from '@ot/shared-types';
import type { Payload } from 'payload';
import { isSame } from '../access/refuse-translator-change.ts';
import type { PayloadRecord } from '../export/payload-record.ts';

interface Latest {
  id: string;
  updatedAt: string;
  content: PayloadRecord;
}

/** The newest version of a document in all languages, as the database holds it; null when the document is gone. */
export async function latestVersion(payload: Payload, collection: CollectionName, id: string): Promise<Latest | null> {
  const document = await payload.db.findOne({ collection, where: { id: { equals: id } } });
  if (!document) return null;
  const { docs } = await payload.db.findVersions<PayloadRecord>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    locale: 'all',
  });
  const [version] = docs;
  return version ? { id: version.id, updatedAt: version.updatedAt, content: version.version } : null;
}

const bookkeeping = ['id', '_id', '__v', '_status', 'createdAt', 'updatedAt', 'publishedOnce'];

/** Whether two versions say something different to anybody. */
export function wordsDiffer(one: PayloadRecord, other: PayloadRecord): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].some((name) => !bookkeeping.includes(name) && !isSame(one[name], other[name]));
}
