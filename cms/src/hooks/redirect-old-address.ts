import { collectionFolders, entryPath, sourceLocale, type CollectionName } from '@ot/shared-types';
import type { PayloadRequest } from 'payload';
import type { PublishedState } from './published-state.ts';

interface Move {
  collection: CollectionName;
  id: string;
  before: PublishedState;
  now: PublishedState;
}

/** When a published page gets another address, the old one leads to it; an old address that is used again is freed. */
export async function redirectOldAddress(req: PayloadRequest, { collection, id, before, now }: Move): Promise<void> {
  if (collectionFolders[collection] === null || !now.published || now.slug === null) return;
  const moved = before.published && before.slug !== null && before.slug !== now.slug;
  const path = (slug: string) => entryPath({ collection, slug }, sourceLocale);
  await req.payload.delete({ collection: 'redirects', where: { from: { equals: path(now.slug) } }, req });
  if (!moved || before.slug === null) return;
  const from = path(before.slug);
  await req.payload.delete({ collection: 'redirects', where: { from: { equals: from } }, req });
  if (await hasPage(req, collection, before.slug)) return;
  await req.payload.create({
    collection: 'redirects',
    data: { from, toEntry: { relationTo: collection, value: id } },
    req,
    depth: 0,
  });
}

/** Whether another entry has taken the address that was given up: its page stands there, and nothing leads on. */
async function hasPage(req: PayloadRequest, collection: CollectionName, slug: string): Promise<boolean> {
  const where = { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] };
  return (await req.payload.db.count({ collection, where, req })).totalDocs > 0;
}
