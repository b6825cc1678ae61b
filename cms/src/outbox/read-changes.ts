import { contractVersion, type Change, type ChangesPage } from '@ot/shared-types';
import type { Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import { changeWithin } from './change-bell.ts';
import { isEnding } from '../process/ending.ts';
import { parseQuery } from '../access/guard.ts';
import { newestSequence, numberChanges } from './number-changes.ts';

const longestWait = 25_000;
const mostRows = 1000;
/** Half of the tenth of a second within which a committed row is to be answered; for rows of other processes. */
const lookEvery = 50;
/** After a change of this process its transaction ends within moments: then the look is closer, for a while. */
const lookOftenEvery = 10;
const looksAfterBell = 20;

const QuerySchema = z.object({
  /** The last sequence number that the caller has. */
  after: z.coerce.number().int().nonnegative().default(0),
  /** Which row that is. */
  row: z.string().max(64).optional(),
  /** How long to wait for something new, in milliseconds. */
  wait: z.coerce.number().int().min(0).max(longestWait).default(0),
});

/**
 * The rows of the outbox after a cursor; waits for one when asked to. Only committed rows are seen, because this reads
 * outside of every editor's transaction. A cursor beyond the newest row is answered at once: the CMS was restored from a
 * backup, and the publisher must look at everything again.
 */
export async function readChanges(req: PayloadRequest): Promise<ChangesPage> {
  const { after, row, wait } = parseQuery(QuerySchema, req);
  const { payload } = req;
  if (row !== undefined && !(await isAt(payload, after, row))) return { ...(await endOf(payload)), known: false };
  const deadline = performance.now() + wait;
  await numberChanges(payload);
  let last = await newestSequence(payload);
  let closely = 0;
  while (last === after && performance.now() < deadline && !isEnding() && !req.signal?.aborted) {
    const left = deadline - performance.now();
    const rang = await changeWithin(Math.min(left, closely > 0 ? lookOftenEvery : lookEvery));
    closely = rang ? looksAfterBell : closely - 1;
    if (!(await hasNews(payload, after))) continue;
    await numberChanges(payload);
    last = await newestSequence(payload);
  }
  if (last < after) return endOf(payload);
  const changes = last > after ? await readRows(payload, after) : [];
  return { contract: contractVersion, changes, last, lastRow: null, known: true, set: 0 };
}

/** Where the feed ends, for a caller who is to look at everything. */
async function endOf(payload: Payload): Promise<ChangesPage> {
  const last = await newestSequence(payload);
  const lastRow = await rowAt(payload, last);
  const { docs } = await payload.db.find<{ id: string; number: number }>({
    collection: 'publish-sets',
    sort: '-number',
    limit: 1,
    pagination: false,
    select: { number: true },
  });
  return { contract: contractVersion, changes: [], last, lastRow, known: true, set: docs[0]?.number ?? 0 };
}

/** Whether a number is that of a row; a number that nobody has yet belongs to another database, as well. */
const isAt = async (payload: Payload, sequence: number, row: string): Promise<boolean> =>
  (await rowAt(payload, sequence)) === row;

async function rowAt({ db }: Payload, sequence: number): Promise<string | null> {
  const where = { sequence: { equals: sequence } };
  const select = { sequence: true } as const;
  const { docs } = await db.find<{ id: string }>({ collection: 'changes', where, limit: 1, pagination: false, select });
  return docs[0]?.id ?? null;
}

/** One question to the database itself: it is asked twenty times a second while the publisher waits. */
async function hasNews({ db }: Payload, after: number): Promise<boolean> {
  const { docs } = await db.find<{ id: string }>({
    collection: 'changes',
    where: { or: [{ waiting: { equals: true } }, { sequence: { greater_than: after } }] },
    limit: 1,
    pagination: false,
    select: { waiting: true },
  });
  return docs.length > 0;
}

/** Rows as they are: a damaged one is the publisher's to pass over, and keeps no other one back. */
async function readRows(payload: Payload, after: number): Promise<Change[]> {
  const rows = (select: Record<string, true>) =>
    payload.db.find<Row>({
      collection: 'changes',
      where: { sequence: { greater_than: after } },
      sort: 'sequence',
      limit: mostRows,
      pagination: false,
      select,
    });
  const needed = { sequence: true, kind: true, collection: true, documentId: true } as const;
  // A date that is none fails the whole query, and nobody but people needs it.
  const { docs } = await rows({ ...needed, at: true }).catch(() => rows(needed));
  return docs.map(({ id: row, sequence, kind, collection, documentId, at = '' }) => {
    return { sequence, kind, collection, id: documentId, at: typeof at === 'string' ? at : at.toISOString(), row };
  });
}

interface Row extends Pick<Change, 'sequence' | 'kind' | 'collection'> {
  id: string;
  documentId: string;
  at?: string | Date;
}
