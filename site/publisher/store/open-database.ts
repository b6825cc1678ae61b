import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * The publisher's own database. `synchronous = FULL`: what the CMS was told is live must survive a power cut.
 * `pending` holds the keys of changes that stand in `content` and not yet in a release: it is written with the change and
 * cleared after the switch, so that a publisher killed in between prints them at its next start.
 * `kind` tells entries, globals, media and redirects apart; `json` is the parsed content in all its languages.
 */
const layoutVersion = 2;
const schema = `
  create table if not exists content (
    kind text not null, collection text not null, id text not null, updated_at text not null, json text not null,
    primary key (kind, collection, id)
  ) without rowid;
  create table if not exists refusals (
    kind text not null, collection text not null, id text not null, locale text not null, field text not null, message text not null
  );
  create table if not exists pages (
    path text primary key, hash text not null, search_language text, is_listed integer not null
  ) without rowid;
  create table if not exists page_reads (key text not null, path text not null, primary key (key, path)) without rowid;
  create index if not exists page_reads_by_path on page_reads (path);
  create table if not exists pending (key text primary key) without rowid;
  create table if not exists settings (name text primary key, value text not null) without rowid;
`;

export function openDatabase(file: string): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000;');
  forgetOtherVersions(database);
  database.exec(schema);
  return database;
}

/** Everything here is a copy that is made again at the next start: an older layout is thrown away, not converted. */
function forgetOtherVersions(database: DatabaseSync): void {
  const version = database.prepare('pragma user_version').get()?.['user_version'];
  if (version === layoutVersion) return;
  const tables = database.prepare(`select name from sqlite_schema where type = 'table'`).all();
  for (const table of tables) database.exec(`drop table "${String(table['name'])}"`);
  database.exec(`pragma user_version = ${layoutVersion}`);
}

/** Runs a change as one transaction: all of it, or nothing. */
export function inTransaction<Result>(database: DatabaseSync, run: () => Result): Result {
  database.exec('begin immediate');
  try {
    const result = run();
    database.exec('commit');
    return result;
  } catch (error) {
    database.exec('rollback');
    throw error;
  }
}
