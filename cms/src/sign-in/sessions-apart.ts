import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload';
import { liveSessionsOf } from './session-records.ts';

/**
 * Payload keeps the sessions of an account as a list in it and writes the account back as it was read a while ago: of two people who
 * sign in at once one loses the session, one that was ended comes back, and an old password with it. Here a session is a row of its
 * own (`session-records`), which nobody else's write touches: the list is made of the rows whenever an account is read, and what
 * Payload writes of it is left out.
 */
export function withSessionsApart<Adapter extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<Adapter>,
): DatabaseAdapterObj<Adapter> {
  return { ...adapter, init: (args) => keepApart(adapter.init(args)) };
}

function keepApart<Adapter extends BaseDatabaseAdapter>(database: Adapter): Adapter {
  // Payload's types make the result of each call a choice of the caller.
  const findOne = database.findOne.bind(database) as (args: Read) => Promise<Account | null>;
  const updateOne = database.updateOne.bind(database) as (args: Write) => Promise<unknown>;
  return Object.assign(database, {
    findOne: async (args: Read) => {
      const found = await findOne(args);
      if (found === null || args.collection !== 'users' || !asksForSessions(args)) return found;
      return { ...found, sessions: await liveSessionsOf(database, found.id, new Date()) };
    },
    updateOne: async (args: Write) => {
      if (args.collection !== 'users' || !('sessions' in args.data)) return updateOne(args);
      const data = Object.fromEntries(Object.entries(args.data).filter(([name]) => name !== 'sessions'));
      return isOfSessionAlone(data) ? null : updateOne({ ...args, data });
    },
  });
}

const asksForSessions = ({ select }: Read): boolean => select === undefined || select['sessions'] !== undefined;

/** So Payload marks what it writes at a sign-in, a renewal and a sign-out: the rest is the account as it was. */
const isOfSessionAlone = (data: Record<string, unknown>): boolean =>
  data['updatedAt'] === null || Object.keys(data).length === 0;

interface Read {
  collection: string;
  select?: Record<string, unknown>;
}
interface Write {
  collection: string;
  data: Record<string, unknown>;
}
interface Account {
  id: string;
}
