import { collectionFolders, entryPath, sourceLocale, type CollectionName } from '@ot/shared-types';
import type { PayloadRequest, Where } from 'payload';
import { keyOf } from '../references/reference-shapes.ts';
import { recordStoredUses } from '../derived-rows/record-uses.ts';
import type { PublishedState } from '../payload/published-state.ts';
import { recordChange } from '../outbox/record-change.ts';

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
    data: { from, ...targetTo({ collection, id }) },
    req,
    depth: 0,
  });
}

/** Whether another entry has taken the address that was given up: its page stands there, and nothing leads on. */
async function hasPage(req: PayloadRequest, collection: CollectionName, slug: string): Promise<boolean> {
  const where = { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] };
  return (await req.payload.db.count({ collection, where, req })).totalDocs > 0;
}

interface Page {
  collection: CollectionName;
  id: string;
}

interface StoredRedirect {
  id: string;
  from: string;
}

/**
 * Keeps the address of a page that goes off the site: it leads to the page itself, and says that it is gone until the page is back.
 * Written to the database itself, because the rules for addresses that people write do not concern what has happened already; and
 * without a row of the outbox, because the publisher reads addresses whenever an entry goes.
 */
export async function leaveAddress(
  req: PayloadRequest,
  { collection, id }: Page,
  { slug, isDeleted = false }: { slug: string | null | undefined; isDeleted?: boolean },
): Promise<void> {
  if (collectionFolders[collection] === null || !slug) return;
  const from = entryPath({ collection, slug }, sourceLocale);
  const [known] = await redirectsWhere(req, { from: { equals: from } });
  // A database with rules of its own refuses what leads to nothing.
  const target = isDeleted ? { former: keyOf({ collection, id }) } : targetTo({ collection, id });
  if (known) await lead(req, known, target);
  else await req.payload.db.create({ collection: 'redirects', data: { from, ...target }, req });
}

/** Sends all addresses of a page that has gone, old ones and the last one, to its replacement. */
export async function sendOn(req: PayloadRequest, { collection, id }: Page, to: string): Promise<void> {
  for (const redirect of await redirectsWhere(req, { former: { equals: keyOf({ collection, id }) } })) {
    await lead(req, redirect, targetTo({ collection, id: to }));
    await recordStoredUses(req, { collection: 'redirects', id: redirect.id });
    await recordChange(req, { kind: 'redirect', collection: 'redirects', id: redirect.id, title: redirect.from });
  }
}

const targetTo = ({ collection, id }: Page) => ({
  former: keyOf({ collection, id }),
  toEntry: { relationTo: collection, value: id },
});

async function redirectsWhere(req: PayloadRequest, where: Where): Promise<StoredRedirect[]> {
  return (await req.payload.db.find<StoredRedirect>({ collection: 'redirects', where, pagination: false, req })).docs;
}

async function lead(req: PayloadRequest, { id, from }: StoredRedirect, target: object): Promise<void> {
  const data = { from, ...target, toPath: null, updatedAt: new Date().toISOString() };
  await req.payload.db.updateOne({ collection: 'redirects', id, data, req });
}
