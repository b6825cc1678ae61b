import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { APIError, type BaseDatabaseAdapter, type PayloadRequest } from 'payload';

/** What is written by one at a time: a document, or a global by its name. */
export interface Target {
  collection: string;
  id: string;
}

/** Keeps processes apart that share a database; a process alone needs none. */
export interface Claims {
  claim: (key: string) => Promise<Claim>;
}
export interface Claim {
  /** Fails the transaction unless the claim is still ours: another process may have taken it over from one that seemed dead. */
  confirm: (transactionId: string) => Promise<void>;
  release: () => Promise<void>;
}

/**
 * Does something with a document while nobody else writes to it: reading, deciding and writing are one step. Calls within
 * `work` take the same turn. Every operation of Payload on the document takes a turn by itself (`takeTurns`).
 */
export async function inTurn<Result>(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  target: Target,
  work: () => Promise<Result>,
): Promise<Result> {
  const turns = turnsOf(req.payload.db);
  const key = keyOf(target);
  if (surrounding(turns, key) || turns.held(await req.transactionID).has(key)) return work();
  const turn = { claim: await turns.wait(key), isGoingOn: true };
  try {
    return await turns.scope.run(new Map([...(turns.scope.getStore() ?? []), [key, turn]]), work);
  } finally {
    turn.isGoingOn = false;
    await turn.claim.release();
  }
}

/** Takes turns for the operation that has begun; they end with its commit or its undoing. In one order, so that no two wait for each other. */
export async function takeTurns(req: PayloadRequest, targets: Target[]): Promise<void> {
  const turns = turnsOf(req.payload.db);
  const held = turns.held(await req.transactionID);
  for (const key of [...new Set(targets.map(keyOf))].sort()) {
    if (held.has(key)) continue;
    const outer = surrounding(turns, key);
    // Confirmed at the commit all the same, and released by whoever took it.
    held.set(key, outer ? { ...outer, release: () => Promise.resolve() } : await turns.wait(key));
  }
}

/**
 * Does something when the operation that has begun is committed, or undone, before its turns end. It must not fail. Where no operation
 * has begun it is left out.
 */
export async function atEnd(req: PayloadRequest, work: () => Promise<void>): Promise<void> {
  turnsOf(req.payload.db)
    .endings(await req.transactionID)
    .push(work);
}

const keyOf = ({ collection, id }: Target): string => `${collection}/${id}`;

function surrounding({ scope }: Turns, key: string): Claim | null {
  const turn = scope.getStore()?.get(key);
  return turn?.isGoingOn ? turn.claim : null;
}

/**
 * Gives a database turns. Payload begins every operation that writes, and commits or undoes it at its end, whatever happens: that
 * is where turns end. SQLite has no transactions here, and gets names for them alone.
 */
export function giveTurns<Adapter extends BaseDatabaseAdapter>(db: Adapter, claims: Claims): Adapter {
  const operations = new Map<string, { held: Map<string, Claim>; endings: Ending[] }>();
  const wait = waitingIn(claims);
  const turns: Turns = {
    wait,
    // An operation that has ended, or never began, holds its turns for no longer than it takes to get them.
    held: (id) => operations.get(String(id))?.held ?? releasedAtOnce(),
    endings: (id) => operations.get(String(id))?.endings ?? [],
    scope: new AsyncLocalStorage(),
  };
  const { beginTransaction, commitTransaction, rollbackTransaction } = db;
  const end = async (id: string): Promise<void> => {
    const { held, endings } = operations.get(id) ?? { held: new Map<string, Claim>(), endings: [] };
    operations.delete(id);
    for (const ending of endings) await ending();
    for (const { release } of held.values()) await release();
  };
  return Object.assign(db, {
    [ofDatabase]: turns,
    beginTransaction: async (options?: Record<string, unknown>) => {
      const id = String((await beginTransaction.call(db, options)) ?? randomUUID());
      operations.set(id, { held: new Map(), endings: [] });
      return id;
    },
    commitTransaction: async (given: number | string | Promise<number | string>) => {
      const id = String(await given);
      for (const { confirm } of operations.get(id)?.held.values() ?? []) await confirm(id);
      await commitTransaction.call(db, id);
      await end(id);
    },
    rollbackTransaction: async (given: number | string | Promise<number | string>) => {
      const id = String(await given);
      await rollbackTransaction.call(db, id).finally(() => end(id));
    },
  });
}

type Ending = () => Promise<void>;

interface Turns {
  wait: (key: string) => Promise<Claim>;
  held: (transactionId: unknown) => Map<string, Claim>;
  endings: (transactionId: unknown) => Ending[];
  /** The turns that surround what runs now. What goes on after its turn has none. */
  scope: AsyncLocalStorage<ReadonlyMap<string, { claim: Claim; isGoingOn: boolean }>>;
}

/** On the database itself: the bundler may give pages, addresses and workers a copy of this module each. */
const ofDatabase = Symbol.for('turns of a database');

function turnsOf(db: object): Turns {
  if (!(ofDatabase in db)) throw new Error('This database has no turns: see databaseAdapter().');
  // Set by `giveTurns` alone.
  return db[ofDatabase] as Turns;
}

function releasedAtOnce(): Map<string, Claim> {
  const held = new Map<string, Claim>();
  held.set = (_key, claim) => {
    void claim.release();
    return held;
  };
  return held;
}

const longestWait = 30_000;

/** Turns in the order of asking, in this process and then among processes. */
function waitingIn({ claim }: Claims): Turns['wait'] {
  const last = new Map<string, Promise<void>>();
  return async (key) => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(() => promise);
    last.set(key, mine);
    const leave = () => {
      resolve(undefined);
      if (last.get(key) === mine) last.delete(key);
    };
    try {
      await atMost(before, longestWait);
      const claimed = await claim(key);
      return { ...claimed, release: () => claimed.release().finally(leave) };
    } catch (error) {
      leave();
      throw error;
    }
  };
}

async function atMost(waiting: Promise<void>, milliseconds: number): Promise<void> {
  const tooLong = Promise.withResolvers<never>();
  const timer = setTimeout(() => tooLong.reject(isBusy()), milliseconds);
  await Promise.race([waiting, tooLong.promise]).finally(() => clearTimeout(timer));
}

export const isBusy = (): APIError =>
  new APIError(
    'Somebody else is saving this at the moment. Your words are not lost: save again in half a minute.',
    503,
    null,
    true,
  );

/** For a database that one process has to itself. */
export const noClaims: Claims = {
  claim: () => Promise.resolve({ confirm: () => Promise.resolve(), release: () => Promise.resolve() }),
};
