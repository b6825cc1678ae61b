import { ChangeSchema, type Change, type ChangesPage } from '@ot/shared-types';
import { setTimeout as pause } from 'node:timers/promises';
import type { Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import { parseQuery } from './guard.ts';

const longestWait = 25_000;
const mostRows = 1000;
/** Half of the tenth of a second within which a committed row is to be answered. */
const lookEvery = 50;

const QuerySchema = z.object({
  /** The last sequence number that the caller has. */
  after: z.coerce.number().int().nonnegative().default(0),
  /** How long to wait for something new, in milliseconds. */
  wait: z.coerce.number().int().min(0).max(longestWait).default(0),
});

/**
 * The rows of the outbox after a cursor; waits for one when asked to. Only committed rows are seen, because this reads
 * outside of every editor's transaction. A cursor beyond the newest row is answered at once: the CMS was restored from a
 * backup, and the publisher must look at everything again.
 */
export async function readChanges(req: PayloadRequest): Promise<ChangesPage> {
  const { after, wait } = parseQuery(QuerySchema, req);
  const deadline = performance.now() + wait;
  let last = await newestSequence(req.payload);
  while (last === after && performance.now() < deadline && !req.signal?.aborted) {
    await pause(lookEvery);
    last = await newestSequence(req.payload);
  }
  return { changes: last > after ? await readRows(req.payload, after) : [], last };
}

/** Asked of the database itself: it is asked twenty times a second while the publisher waits. */
async function newestSequence({ db }: Payload): Promise<number> {
  const { docs } = await db.find<{ id: string; sequence: number }>({
    collection: 'changes',
    sort: '-sequence',
    limit: 1,
    pagination: false,
  });
  return docs[0]?.sequence ?? 0;
}

async function readRows(payload: Payload, after: number): Promise<Change[]> {
  const { docs } = await payload.find({
    collection: 'changes',
    where: { sequence: { greater_than: after } },
    sort: 'sequence',
    limit: mostRows,
    pagination: false,
    depth: 0,
    // The rules are for users; here the publisher's key has been checked.
    overrideAccess: true,
  });
  return docs.map(({ sequence, kind, collection, documentId, at }) =>
    ChangeSchema.parse({ sequence, kind, collection, id: documentId, at: new Date(at).toISOString() }),
  );
}
