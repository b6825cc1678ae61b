import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Migration, Payload } from 'payload';
import { dataMigrations } from './data-migrations/index.ts';
import { migrations } from './migrations/index.ts';

/** Both kinds know nothing of the way back: a backup does. */
const withoutWayBack = dataMigrations.map(({ name, up }) => ({
  name,
  up,
  down: () =>
    Promise.reject(new Error(`The migration ${name} cannot be taken back. Restore the backup made before it.`)),
}));

/** Those of the tables, which Payload makes, then those of the content: they need the tables as they are today. */
export const sqliteMigrations = [...migrations, ...withoutWayBack] satisfies SQLiteAdapter['prodMigrations'];

/** MongoDB has no tables to change. Payload types what it hands to a migration as unknown. */
export const mongodbMigrations = withoutWayBack as Migration[];

/** Brings the database up to date. The serving CMS does the same when it starts (`prodMigrations` in database.ts). */
export async function migrate({ db }: Payload): Promise<void> {
  // The SQLite migrations take their own arguments; the common type knows only those of all adapters.
  const migrations = db.name === 'mongoose' ? mongodbMigrations : (sqliteMigrations as Migration[]);
  await db.migrate({ migrations });
}
