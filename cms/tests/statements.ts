import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';

/** One statement as it was sent. */
export interface Statement {
  sql: string;
  args: unknown[];
}

type Client = SQLiteAdapter['client'];

/** The connection of a CMS on SQLite. */
export function clientOf({ db }: Payload): Client {
  // Only the adapter of SQLite has one; its public type knows the settings from which it was made.
  if (db.name === 'sqlite' && 'client' in db) return db.client as unknown as Client;
  throw new Error('This CMS does not run on SQLite.');
}

/** Does something, and answers every statement that it sent to SQLite. */
export async function statementsOf(payload: Payload, work: () => Promise<unknown>): Promise<Statement[]> {
  const client = clientOf(payload);
  const execute = client.execute.bind(client);
  const sent: Statement[] = [];
  client.execute = (statement: Parameters<Client['execute']>[0], args: unknown[] = []) => {
    sent.push(typeof statement === 'string' ? { sql: statement, args } : toStatement(statement));
    return execute(statement);
  };
  try {
    await work();
    return sent;
  } finally {
    client.execute = execute;
  }
}

const toStatement = ({ sql, args = [] }: { sql: string; args?: unknown }): Statement => ({
  sql,
  args: Array.isArray(args) ? args : [],
});

/** One step of a plan, such as `SEARCH advice USING INDEX …`. */
export interface Step {
  /** The step that it is a part of. */
  parent: number;
  detail: string;
}

/** The steps by which SQLite would carry it out. */
export async function planOf(payload: Payload, { sql, args }: Statement): Promise<Step[]> {
  const { rows } = await clientOf(payload).execute({ sql: `explain query plan ${sql}`, args: args as never });
  // The columns of every such answer.
  return rows as unknown as Step[];
}
