import { isCollectionName, isGlobalName, type CollectionName } from '@ot/shared-types';
import { APIError, type PayloadRequest } from 'payload';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { readPublished, readPublishedState } from '../payload/published-state.ts';
import { recordChange } from '../outbox/record-change.ts';
import { recordStoredUses } from '../derived-rows/record-uses.ts';
import { inTurn } from '../turns/turns.ts';
import { catchUpVersion } from '../saving/catch-up-version.ts';
import { latestVersion, wordsDiffer, type Versioned } from '../payload/latest-version.ts';
import { publishAsItWas } from './gate/put-on-top.ts';
import { finishDraft, keepingDraft } from './draft-above.ts';

/** What readers had of a document; null: nothing. */
export interface Undone {
  kind: string;
  collection: string;
  id: string;
  document: PayloadRecord | null;
}

/** Puts an earlier text on the site again. A draft that was not published stays the newest one. */
export async function publishEarlier(req: PayloadRequest, { kind, collection, id, document }: Undone): Promise<void> {
  if (kind === 'redirect') return putRedirectBack(req, id, document);
  if (!isGlobalName(collection) && !isCollectionName(collection))
    throw new APIError('A file cannot be undone.', 409, null, true);
  // What is read is still so when it is written.
  await inTurn(req, { collection, id }, () => publishInTurn(req, { collection, id }, document));
}

async function publishInTurn(req: PayloadRequest, place: Versioned, document: PayloadRecord | null): Promise<void> {
  const { collection, id } = place;
  if (isGlobalName(collection)) return document ? putBack(req, place, document) : undefined;
  if (document === null) return takeOff(req, collection, id);
  await outOfTrash(req, collection, id);
  await putBack(req, place, document);
}

async function putBack(req: PayloadRequest, place: Versioned, document: PayloadRecord): Promise<void> {
  await finishDraft(req, place);
  await catchUpVersion(req, place);
  const present = await readPresent(req, place);
  if (present && present['_status'] === 'published' && !wordsDiffer(present, document)) return;
  const latest = await latestVersion(req.payload, place);
  const isDraft = latest !== null && present !== null && wordsDiffer(latest.content, present);
  await keepingDraft(req, place, {
    draft: isDraft ? latest.content : null,
    publish: () => publishAsItWas(req, place, document),
  });
}

async function readPresent(req: PayloadRequest, { collection, id }: Versioned): Promise<PayloadRecord | null> {
  if (!isGlobalName(collection)) return (await readPublishedState(req, collection, id)).document;
  return readPublished(req, collection, id);
}

/** It was not there before: the hooks refuse where something refers to it meanwhile. */
async function takeOff(req: PayloadRequest, collection: CollectionName, id: string): Promise<void> {
  const { published } = await readPublishedState(req, collection, id);
  if (published) await req.payload.update({ collection, id, data: { _status: 'draft' }, req, depth: 0 });
}

async function outOfTrash(req: PayloadRequest, collection: CollectionName, id: string): Promise<void> {
  const { document } = await readPublishedState(req, collection, id);
  if (!document) throw new APIError('This was deleted for good, and cannot be undone any more.', 409, null, true);
  if (!document['deletedAt']) return;
  const data = { deletedAt: null, _status: 'draft' as const };
  await req.payload.update({ collection, id, data, trash: true, req, depth: 0 });
}

async function putRedirectBack(req: PayloadRequest, id: string, redirect: PayloadRecord | null): Promise<void> {
  const { db } = req.payload;
  const known = await db.findOne<{ id: string; from: string }>({
    collection: 'redirects',
    where: { id: { equals: id } },
    req,
  });
  if (redirect === null) {
    // What was made with a new address of a page has gone with it already.
    if (known) await req.payload.delete({ collection: 'redirects', id, req, depth: 0 });
    return;
  }
  if (known) await db.updateOne({ collection: 'redirects', id, data: redirect, req });
  else await db.create({ collection: 'redirects', data: { ...redirect, id }, customID: id, req });
  await recordStoredUses(req, { collection: 'redirects', id });
  await recordChange(req, { kind: 'redirect', collection: 'redirects', id, title: String(redirect['from']) });
}
