import {
  isCollectionName,
  isGlobalName,
  sourceLocale,
  type CollectionName,
  type GlobalName,
  type Locale,
  type Refusal,
  type SetEntry,
} from '@ot/shared-types';
import type { Payload } from 'payload';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { withdrawalOf } from '../withdrawals/withdrawals.ts';
import { liveLanguages } from './gate/check-outgoing.ts';
import { latestRefusals, readSets, reportedSequence, setContaining } from './read-sets.ts';
import { refusalLines, type RefusalLine } from './refusal-lines.ts';
import { siteUrlOf } from '../screen-parts/site-url.ts';
import { deriveReceipt, silentSeconds, type KeptSet, type ReceiptFacts, type ReceiptState } from './receipt.ts';

/** What the screen of a document shows about its publication. */
export interface Receipt {
  receipt: ReceiptState;
  /** Seconds for which a waiting change was not answered; null while all is well. */
  silent: number | null;
  /** Public addresses of its pages that the set changed, in which languages. */
  pages: string[];
  languages: Locale[];
  /** Those of them in which it is really written: in the others a page says the English. */
  writtenIn: Locale[];
  /** The public address that `pages` are below. */
  siteUrl: string;
  refusals: RefusalLine[];
}

/** A document that has a receipt: an entry, a picture, or a global by its name. */
export interface Receiver {
  collection: CollectionName | GlobalName | 'media';
  id: string;
}

export function isReceiver(collection: string): collection is Receiver['collection'] {
  return collection === 'media' || isCollectionName(collection) || isGlobalName(collection);
}

export async function readReceipt(payload: Payload, receiver: Receiver, now: Date): Promise<Receipt> {
  const [stored, change, reported] = await Promise.all([
    readPublishedOne(payload, receiver),
    latestChange(payload, receiver),
    latestRefusals(payload),
  ]);
  const published = stored !== null;
  const sequence = change?.sequence ?? null;
  const covered = sequence !== null && (await reportedSequence(payload)) >= sequence;
  const set = covered ? await setContaining(payload, sequence) : null;
  const undoneBy = set && (await readUndone(payload, set));
  const refusals = refusalsOf(reported ?? [], receiver);
  const refused = refusals.some(({ locale }) => locale === sourceLocale);
  const receipt = deriveReceipt({ published, change, covered, set, undoneBy, refused });
  const own = ownEntry(set, receiver);
  return {
    receipt,
    silent: silentSeconds(receipt, now),
    pages: own?.paths ?? [],
    languages: own?.languages ?? [],
    writtenIn: (own?.languages ?? []).filter((locale) => isWrittenIn(stored, locale)),
    siteUrl: siteUrlOf(payload),
    refusals: refusalLines(payload, refusals),
  };
}

/** Whether the set put back what readers had before another one, or was itself taken back by the publisher alone, as once. */
async function readUndone(payload: Payload, set: KeptSet): Promise<ReceiptFacts['undoneBy']> {
  const [takenBack] = await readSets(payload, { undoes: { equals: set.number } }, 1);
  if (takenBack) return { liveAt: takenBack.liveAt, undone: set.number };
  const isContained = [
    { sequence: { greater_than: set.afterSequence } },
    { sequence: { less_than_equal: set.sequence } },
  ];
  const { docs } = await payload.find({
    collection: 'changes',
    where: { and: [{ kind: { equals: 'rollback' } }, ...isContained] },
    limit: 1,
    pagination: false,
    depth: 0,
  });
  return docs[0] ? { liveAt: set.liveAt, undone: Number(docs[0].documentId) } : null;
}

const ownEntry = (set: KeptSet | null, { collection, id }: Receiver): SetEntry | undefined =>
  set?.entries.find((entry) => entry.collection === collection && entry.id === id);

const refusalsOf = (reported: Refusal[], { collection, id }: Receiver): Refusal[] =>
  reported.filter((refusal) => refusal.collection === collection && refusal.id === id);

async function latestChange(payload: Payload, { collection, id }: Receiver) {
  const { docs } = await payload.find({
    collection: 'changes',
    where: { and: [{ documentId: { equals: id } }, { collection: { equals: collection } }] },
    sort: '-at',
    limit: 1,
    pagination: false,
    depth: 0,
  });
  const [row] = docs;
  return row ? { at: row.at, sequence: row.sequence ?? null } : null;
}

interface Stored extends PayloadRecord {
  id: string;
  _status?: string;
}

/** What readers have: nothing of what was withdrawn for safety, whatever its own state says. */
async function readPublishedOne(payload: Payload, receiver: Receiver): Promise<PayloadRecord | null> {
  const [stored, withdrawal] = await Promise.all([readStored(payload, receiver), withdrawalOf({ payload }, receiver)]);
  return withdrawal === null ? stored : null;
}

/** From the database itself: the newest version may be a draft. Pictures have no drafts. */
async function readStored(payload: Payload, { collection, id }: Receiver): Promise<PayloadRecord | null> {
  if (isGlobalName(collection)) {
    // MongoDB answers null for a global that nobody has saved yet; Payload's type does not say so.
    const stored = (await payload.db.findGlobal<Stored>({ slug: collection })) as Stored | null;
    return stored?._status === 'published' ? stored : null;
  }
  const stored = await payload.db.findOne<Stored>({ collection, where: { id: { equals: id } } });
  return stored !== null && (collection === 'media' || stored._status === 'published') ? stored : null;
}

const isWrittenIn = (stored: PayloadRecord | null, locale: Locale): boolean =>
  locale === sourceLocale || (stored !== null && liveLanguages(stored).includes(locale));
