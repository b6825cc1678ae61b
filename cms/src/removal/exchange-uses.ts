import { isGlobalName, type CollectionName, type GlobalName } from '@ot/shared-types';
import type { PayloadRequest } from 'payload';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { readPublishedState } from '../payload/published-state.ts';
import { recordChange } from '../outbox/record-change.ts';
import { exchangeReferences } from '../references/references-in.ts';
import { fieldsOf, recordStoredUses } from '../derived-rows/record-uses.ts';
import type { Exchange, Target } from '../references/reference-shapes.ts';
import type { Use } from '../derived-rows/uses-of.ts';
import { inTurn } from '../turns/turns.ts';
import { latestVersion, type Versioned } from '../payload/latest-version.ts';

/** What stands in the place of something that goes: another document of its kind, or nothing. */
export function exchangeOf(target: Target, replaceBy: string | null): Exchange {
  return ({ collection, id }) => (collection === target.collection && id === target.id ? replaceBy : id);
}

/**
 * Puts something else in the place of a reference: in what readers have, in the newest draft and in texts that wait for their
 * time, each where it is, by one write each. Nothing else of a text changes, so that no draft goes out and none is lost; done
 * again after it was stopped in the middle, it does what is left.
 */
export async function exchangeUse(req: PayloadRequest, use: Use, exchange: Exchange): Promise<void> {
  // Written by record-uses.ts; redirects are no uses.
  const source = { collection: use.collection as CollectionName | GlobalName, id: use.id };
  const { schedule } = use;
  // What somebody saves meanwhile is read, not written over.
  await inTurn(req, source, async () => {
    if (schedule !== null) return exchangeScheduled(req, schedule, source, exchange);
    await exchangeNewest(req, source, exchange);
    await exchangePublished(req, source, exchange);
    await recordStoredUses(req, source);
  });
}

/** The version stays the one that it is, with its author's words: only the reference in it is another. */
async function exchangeNewest(req: PayloadRequest, source: Versioned, exchange: Exchange): Promise<void> {
  const { db } = req.payload;
  const latest = await latestVersion(req.payload, source);
  if (!latest) return;
  const versionData = {
    version: exchangeReferences(fieldsOf(req.payload, source.collection), latest.content, exchange),
  };
  if (isGlobalName(source.collection))
    await db.updateGlobalVersion({ global: source.collection, id: latest.id, versionData: versionData, req });
  else await db.updateVersion({ collection: source.collection, id: latest.id, versionData: versionData, req });
}

async function exchangePublished(req: PayloadRequest, source: Versioned, exchange: Exchange): Promise<void> {
  const { collection, id } = source;
  const fields = fieldsOf(req.payload, collection);
  const updatedAt = new Date().toISOString();
  if (isGlobalName(collection)) {
    const main = await readGlobal(req, collection);
    if (!main) return;
    const data = { ...withoutStatus(exchangeReferences(fields, main, exchange)), updatedAt };
    await req.payload.db.updateGlobal({ slug: collection, data, req });
    if (main['_status'] === 'published') await record(req, source, 'global', collection);
    return;
  }
  const { document, published } = await readPublishedState(req, collection, id);
  if (!document) return;
  const data = { ...withoutStatus(exchangeReferences(fields, document, exchange)), updatedAt };
  await req.payload.db.updateOne({ collection, id, data, req });
  const title = document['englishTitle'];
  if (published) await record(req, source, 'entry', typeof title === 'string' ? title : '');
}

/** It stays what it is: nothing is published here, and nothing withdrawn. */
const withoutStatus = (document: PayloadRecord): PayloadRecord =>
  Object.fromEntries(Object.entries(document).filter(([name]) => name !== '_status'));

/** MongoDB answers null for a global that nobody has saved yet, which Payload's type does not say. */
async function readGlobal(req: PayloadRequest, slug: GlobalName): Promise<PayloadRecord | null> {
  return req.payload.db.findGlobal<PayloadRecord>({ slug, req });
}

async function record(req: PayloadRequest, { collection, id }: Versioned, kind: 'entry' | 'global', title: string) {
  await recordChange(req, { kind, collection, id, title });
}

async function exchangeScheduled(
  { payload }: PayloadRequest,
  schedule: string,
  { collection }: Target,
  exchange: Exchange,
): Promise<void> {
  const [row] = (
    await payload.db.find<{ id: string; approved: PayloadRecord; laterDraft?: PayloadRecord | null }>({
      collection: 'schedules',
      where: { id: { equals: schedule } },
      limit: 1,
      pagination: false,
    })
  ).docs;
  if (!row) return;
  const fields = fieldsOf(payload, collection as CollectionName | GlobalName); // only these are scheduled
  const inText = (text: PayloadRecord) => exchangeReferences(fields, text, exchange);
  const data = { approved: inText(row.approved), ...(row.laterDraft && { laterDraft: inText(row.laterDraft) }) };
  await payload.db.updateOne({
    collection: 'schedules',
    where: { and: [{ id: { equals: schedule } }, { state: { equals: 'waiting' } }] },
    data,
    options: { atomic: true },
  });
}
