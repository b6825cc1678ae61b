import { APIError, type Payload, type PayloadRequest } from 'payload';
import { hasRole } from '../access/roles.ts';
import { recordChange } from '../hooks/record-change.ts';
import { reportedSequence, readSets } from './read-sets.ts';

/** How a request to undo a set stands. `failed`: the publisher has read it and undone nothing. */
export type Undoing = { state: 'none' } | { state: 'asked'; at: string } | { state: 'failed'; at: string };

/** Asks the publisher to undo a set, by a row of the outbox. For administrators alone. */
export async function undoSet(req: PayloadRequest, number: number): Promise<void> {
  if (!hasRole(req, 'administrator')) throw refusal(403, 'Only an administrator can undo what went live.');
  const [set] = await readSets(req.payload, { number: { equals: number } }, 1);
  if (!set) throw refusal(404, 'The history does not know this change any more, so it cannot be undone.');
  if (!set.canBeUndone) throw refusal(409, 'This change cannot be undone: too much has been published since.');
  const [done] = await readSets(req.payload, { undoes: { equals: number } }, 1);
  if (done) throw refusal(409, 'This change has been undone already.');
  if ((await readUndoing(req.payload, number)).state === 'asked') throw refusal(409, 'This is being undone already.');
  await recordChange(req, { kind: 'rollback', collection: 'sets', id: String(number), title: null });
}

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
  const answered = typeof row.sequence === 'number' && (await reportedSequence(payload)) >= row.sequence;
  return { state: answered ? 'failed' : 'asked', at: row.at };
}
