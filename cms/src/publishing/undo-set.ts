import { isCollectionName, isGlobalName } from '@ot/shared-types';
import { APIError, type Payload, type PayloadRequest, type Where } from 'payload';
import { hasRole, roleOf } from '../access/roles.ts';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { readPublished } from '../payload/published-state.ts';
import { recordChange } from '../outbox/record-change.ts';
import type { Change as Row } from '../payload/payload-types.ts';
import { withdrawalOf } from '../withdrawals/withdrawals.ts';
import { wordsDiffer } from '../payload/latest-version.ts';
import { earlierTextsOf, undoableChanges } from './earlier-texts.ts';
import { publishEarlier, type Undone } from './publish-earlier.ts';
import { reportedSequence, readSets } from './read-sets.ts';
import type { KeptSet } from './receipt.ts';

/** How undoing a set stands: the CMS publishes the earlier texts at once, and the site follows. */
export type Undoing = { state: 'none' } | { state: 'asked'; at: string } | { state: 'done'; at: string };

/**
 * Undoes a set: the CMS publishes again what readers had before, so that the CMS holds what the site shows. Everything is checked
 * before anything is changed; stopped in the middle it is asked for again, and does what is left.
 */
export async function undoSet(req: PayloadRequest, number: number): Promise<void> {
  if (!hasRole(req, 'administrator', 'editor'))
    throw refusal(403, 'Only editors and administrators undo what went live.');
  const [set] = await readSets(req.payload, { number: { equals: number } }, 1);
  if (!set) throw refusal(404, 'The history does not know this change any more, so it cannot be undone.');
  const rows = await contentRowsOf(req.payload, set);
  if (!mayUndo(req, rows)) throw refusal(403, 'Only an administrator undoes what somebody else has published.');
  if ((await readUndoing(req.payload, number)).state !== 'none') throw refusal(409, 'This has been undone already.');
  const undone = await textsBefore(req, set, rows);
  for (const text of undone) await publishEarlier(req, text);
  await recordChange(req, { kind: 'rollback', collection: 'sets', id: String(number), title: null });
}

/** Rows of the outbox that a set contains, the oldest first, without those that say that something was undone. */
export async function contentRowsOf(
  payload: Payload,
  set: Pick<KeptSet, 'afterSequence' | 'sequence'>,
): Promise<Row[]> {
  const isContained = [
    { sequence: { greater_than: set.afterSequence } },
    { sequence: { less_than_equal: set.sequence } },
  ];
  return readRows(payload, { and: [...isContained, { kind: { not_equals: 'rollback' } }] });
}

async function readRows(payload: Payload, where: Where): Promise<Row[]> {
  // A set of more changes than this is a whole site, which nobody wants to go back to.
  const { docs } = await payload.find({
    collection: 'changes',
    where,
    sort: 'sequence',
    limit: 1000,
    pagination: false,
    depth: 0,
  });
  return docs;
}

/** Administrators undo everything, editors what they have published themselves. */
export function mayUndo(req: Pick<PayloadRequest, 'user'>, rows: Row[]): boolean {
  const role = roleOf(req);
  if (role === 'administrator') return true;
  return role === 'editor' && rows.length > 0 && rows.every(({ userId }) => userId === req.user?.id);
}

/** Whether everything that the rows changed can be brought back. */
export async function canUndo(payload: Payload, rows: Row[]): Promise<boolean> {
  if (rows.length === 0) return false;
  const known = await undoableChanges(
    payload,
    rows.map(({ id }) => id),
  );
  return rows.every(({ id }) => known.has(id));
}

/** What readers had of each document before the set. Refuses, in words, what cannot be brought back. */
async function textsBefore(req: PayloadRequest, set: KeptSet, rows: Row[]): Promise<Undone[]> {
  const { payload } = req;
  if (!set.canBeUndone || !(await canUndo(payload, rows)))
    throw refusal(409, 'This change cannot be undone: what readers had before it is not kept, or was a file.');
  const texts = await earlierTextsOf(
    payload,
    rows.map(({ id }) => id),
  );
  const first = new Map(rows.toReversed().map((row) => [`${row.collection}/${row.documentId}`, row]));
  for (const row of first.values()) {
    if (!(await isAsBefore(req, row, texts.get(row.id) ?? null))) await refuseChangedSince(payload, set, row);
    if (await withdrawalOf(req, { collection: row.collection, id: row.documentId }))
      throw refusal(409, `${nameOf(row)} was withdrawn for safety. It is not undone before an editor has lifted that.`);
  }
  return [...first.values()].map((row) => ({
    kind: row.kind,
    collection: row.collection,
    id: row.documentId,
    document: texts.get(row.id) ?? null,
  }));
}

/** Done already, by an undoing that was stopped in the middle: its own publication is no later one of somebody else. */
async function isAsBefore(
  req: PayloadRequest,
  { collection, documentId }: Row,
  before: PayloadRecord | null,
): Promise<boolean> {
  if (!isCollectionName(collection) && !isGlobalName(collection)) return false;
  const present = await readPublished(req, collection, documentId);
  return present && before ? !wordsDiffer(present, before) : present === before;
}

/** Going back behind a later publication would take that one away without a word. */
async function refuseChangedSince(payload: Payload, { sequence }: KeptSet, row: Row): Promise<void> {
  const isLater: Where = { or: [{ sequence: { greater_than: sequence } }, { waiting: { equals: true } }] };
  const [later] = await readRows(payload, {
    and: [{ collection: { equals: row.collection } }, { documentId: { equals: row.documentId } }, isLater],
  });
  if (!later) return;
  const who = later.userName ? ` by ${later.userName}` : '';
  throw refusal(409, `${nameOf(row)} has been published again since${who}. Undo that first.`);
}

const nameOf = ({ title }: Row): string => (title ? `“${title}”` : 'Something of this change');
const refusal = (status: number, message: string): APIError => new APIError(message, status, null, true);

export async function readUndoing(payload: Payload, number: number): Promise<Undoing> {
  const { docs } = await payload.find({
    collection: 'changes',
    where: { and: [{ kind: { equals: 'rollback' } }, { documentId: { equals: String(number) } }] },
    sort: '-at',
    limit: 1,
    pagination: false,
    depth: 0,
  });
  const [row] = docs;
  if (!row) return { state: 'none' };
  const isLive = typeof row.sequence === 'number' && (await reportedSequence(payload)) >= row.sequence;
  return { state: isLive ? 'done' : 'asked', at: row.at };
}
