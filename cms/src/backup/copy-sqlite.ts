import { existsSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import type { CopiedDatabase } from './copied-database.ts';

/** All pages in one step: it is one moment's state, and editors who write meanwhile neither wait nor make it begin again. */
const allPages = 2 ** 31 - 1;

/** Copies a database that others use, what only its write-ahead log has so far included. The copy is one file. */
export async function copySqlite(file: string, to: string): Promise<CopiedDatabase> {
  if (!existsSync(file))
    throw new Error(
      `There is no database ${file}. Start the CMS once, or correct DATABASE_URL: there is nothing to copy.`,
    );
  const source = new DatabaseSync(file, { readOnly: true });
  try {
    await backup(source, to, { rate: allPages });
  } finally {
    source.close();
  }
  const copy = new DatabaseSync(to);
  try {
    copy.exec('pragma journal_mode = delete');
    return describeSqlite(copy, to);
  } finally {
    copy.close();
  }
}

/** Reads a copy; fails where SQLite finds it damaged. */
export function describeSqlite(database: DatabaseSync, file: string): CopiedDatabase {
  const found = String(database.prepare('pragma quick_check(1)').get()?.['quick_check']);
  if (found !== 'ok') throw new Error(`The database ${file} is damaged: ${found}. Restore an earlier backup.`);
  const migrations = database.prepare('select name from payload_migrations where name is not null order by id').all();
  return {
    kind: 'sqlite',
    consistentBy: 'sqlite-backup',
    migrations: migrations.map(({ name }) => String(name)).sort(),
    lastChange: Number(database.prepare('select max(sequence) as last from changes').get()?.['last'] ?? 0),
    documents: documentTables(database).reduce((sum, table) => sum + countRows(database, table), 0),
  };
}

/** What editors write has an address. */
function documentTables(database: DatabaseSync): string[] {
  return database
    .prepare(
      `select tables.name as name from sqlite_schema as tables, pragma_table_info(tables.name) as field
       where tables.type = 'table' and field.name = 'slug' and tables.name not like '!_%' escape '!'`,
    )
    .all()
    .map(({ name }) => String(name));
}

function countRows(database: DatabaseSync, table: string): number {
  return Number(database.prepare(`select count(*) as rows from "${table}"`).get()?.['rows']);
}
