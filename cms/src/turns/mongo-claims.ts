import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { isBusy, type Claim, type Claims } from './turns.ts';

/** How long a claim outlives a process that died with it. */
const leaseMilliseconds = 10_000;
const longestWait = 30_000;

interface ClaimRow {
  _id: string;
  holder?: string | null;
  until?: Date;
  /** In a row of its own: how often the document was written. */
  writes?: number;
}

/**
 * Claims as rows of the database, taken by one conditional write. A process that dies leaves its claim to time. One that only
 * seemed dead cannot commit over what was written after it: both count the write within their transactions.
 */
export function mongoClaims(adapter: MongooseAdapter): Claims {
  return {
    claim: async (key) => {
      const holder = randomUUID();
      const start = Date.now();
      while (!(await take(rowsOf(adapter), key, holder))) {
        if (Date.now() - start > longestWait) throw isBusy();
        await wait(15 + Math.random() * 25);
      }
      return claimOf(adapter, { key, holder });
    },
  };
}

const rowsOf = (adapter: MongooseAdapter) => adapter.connection.collection<ClaimRow>('turns');
type Rows = ReturnType<typeof rowsOf>;

async function take(rows: Rows, key: string, holder: string): Promise<boolean> {
  const now = new Date();
  const until = new Date(now.getTime() + leaseMilliseconds);
  const isFree = { _id: key, $or: [{ holder: null }, { until: { $lt: now } }] };
  try {
    const taken = await rows.updateOne(isFree, { $set: { holder, until } }, { upsert: true });
    return taken.matchedCount + taken.upsertedCount > 0;
  } catch (error) {
    // The row is there and not free: making it anew fails on its key.
    if (isDuplicate(error)) return false;
    throw error;
  }
}

const isDuplicate = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 11000;

function claimOf(adapter: MongooseAdapter, { key, holder }: { key: string; holder: string }): Claim {
  const rows = rowsOf(adapter);
  const mine = { _id: key, holder };
  const renewal = setInterval(() => {
    const until = new Date(Date.now() + leaseMilliseconds);
    // What cannot be renewed runs out.
    rows.updateOne(mine, { $set: { until } }).catch(() => undefined);
  }, leaseMilliseconds / 4);
  renewal.unref();
  return {
    confirm: async (transactionId) => {
      const session = adapter.sessions[transactionId];
      const options = session ? { session: session as never } : {};
      // In a row of its own, which no claiming changes: only somebody else's write since this transaction began stands in its way.
      await rows
        .updateOne({ _id: `${key} writes` }, { $inc: { writes: 1 } }, { upsert: true, ...options })
        .catch(() => {
          throw isBusy();
        });
    },
    release: async () => {
      clearInterval(renewal);
      await rows.updateOne(mine, { $set: { holder: null } });
    },
  };
}
