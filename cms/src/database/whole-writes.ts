import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as letOthersIn } from 'node:timers/promises';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapterObj } from 'payload';

/** What changes the database: each is many statements, for the document, its languages, its rows and its references. */
const writes = [
  'create',
  'updateOne',
  'updateMany',
  'updateJobs',
  'upsert',
  'deleteOne',
  'deleteMany',
  'createVersion',
  'updateVersion',
  'deleteVersions',
  'createGlobal',
  'updateGlobal',
  'createGlobalVersion',
  'updateGlobalVersion',
] as const satisfies (keyof SQLiteAdapter)[];

/**
 * Lets each write to SQLite happen as a whole: a CMS that is killed in the middle of one leaves the document as it was before,
 * and never without half of its texts. Payload's own transactions cannot be used here (see database.ts); these are of one write
 * each, on the one connection, one after the other.
 */
export function withWholeWrites(adapter: DatabaseAdapterObj<SQLiteAdapter>): DatabaseAdapterObj<SQLiteAdapter> {
  return { ...adapter, init: (args) => makeWritesWhole(adapter.init(args)) };
}

function makeWritesWhole(database: SQLiteAdapter): SQLiteAdapter {
  const asOne = wholeWrites((statement) => database.client.execute(statement));
  for (const name of writes) {
    // Payload's types give each write another argument; here they are only passed on.
    const write = database[name] as (args: unknown) => Promise<unknown>;
    Object.assign(database, { [name]: (args: unknown) => asOne(() => write.call(database, args)) });
  }
  return database;
}

/**
 * Runs what it is given between `begin` and `commit`, in turn. A write that is part of another one runs within it.
 *
 * libsql answers at once, so that work on thousands of documents would run through without a breath: before each write those are
 * heard who ask meanwhile.
 */
function wholeWrites(execute: (statement: string) => Promise<unknown>) {
  const present = new AsyncLocalStorage<{ isGoingOn: boolean }>();
  let last: Promise<unknown> = Promise.resolve();

  const inTransaction = async <Result>(write: () => Promise<Result>): Promise<Result> => {
    const mine = { isGoingOn: true };
    await execute('begin immediate');
    try {
      const result = await present.run(mine, write);
      await execute('commit');
      return result;
    } catch (error) {
      // Where SQLite has given the transaction up itself there is nothing to undo.
      await execute('rollback').catch(() => undefined);
      throw error;
    } finally {
      mine.isGoingOn = false;
    }
  };

  return <Result>(write: () => Promise<Result>): Promise<Result> => {
    if (present.getStore()?.isGoingOn === true) return write();
    const result = last.then(() => letOthersIn()).then(() => inTransaction(write));
    last = result.catch(() => undefined);
    return result;
  };
}
