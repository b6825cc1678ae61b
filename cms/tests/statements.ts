import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';

type Client = SQLiteAdapter['client'];

/** The connection of a CMS on SQLite. */
export function clientOf({ db }: Payload): Client {
  // Only the adapter of SQLite has one; its public type knows the settings from which it was made.
  if (db.name === 'sqlite' && 'client' in db) return db.client as unknown as Client;
  throw new Error('This CMS does not run on SQLite.');
}
