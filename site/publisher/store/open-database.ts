import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { layoutVersion } from './layout-version.ts';

/**
 * The publisher's own database. `synchronous = FULL`: what the CMS was told is live must survive a power cut.
 *
 * - `content`: what is published, parsed, in all its languages; `listed`: what lists and links show of it, by language.
 * - `pages`: what stands in the web root, and the numbers of the `keys` of all that was read for it; `page_reads`: the same by
 *   key.
 * - `page_counts`: how many pages are printed, and how many of them stand in the sitemap. Counting them takes longer the more
 *   there are, and every set says it.
 * - `page_files`: the uploads that each page links, by name; `placed_files`: those that stand in the web root; `files_to_place`:
 *   names for which these two may differ.
 * - `queue`: addresses to print, most urgent first, written in the same transaction as the change that asks for them.
 * - `taken_over`: earlier sets that wait for an address which a later set has asked for as well.
 * - `placing`: files that are printed and not yet all in the web root: a publisher that is killed goes on there.
 * - `sets` and `set_content`: the history, and the content as it was before each of the last sets.
 * - `held`: content that was undone and stays undone until the CMS publishes something else.
 * - `to_judge`: addresses whose pages the accessibility gate has still to look at; `judged`: when it last did.
 * - `frames`: what a judged page is compared with others by, and the fingerprint that it had then.
 * - `judgements`: what it found, until the CMS has been told; null: the page is gone.
 * - `lease`: who may write.
 */
/** Writes nothing where all of it exists: a publisher that stands by opens the store while another one hangs in a change. */
const schema = `
  create table if not exists content (
    kind text not null, collection text not null, id text not null, slug text, updated_at text, json text not null,
    primary key (kind, collection, id)
  ) without rowid;
  create index if not exists content_by_slug on content (collection, slug) where slug is not null;
  create table if not exists listed (
    collection text not null, id text not null, locale text not null, json text not null, updated_at text not null,
    primary key (collection, id, locale)
  ) without rowid;
  create index if not exists listed_by_locale on listed (collection, locale);
  create index if not exists listed_by_age on listed (locale, updated_at desc, id);
  create table if not exists refusals (
    kind text not null, subject text not null,
    collection text not null, id text not null, locale text not null, field text not null, message text not null
  );
  create index if not exists refusals_by_subject on refusals (kind, subject);
  create table if not exists keys (id integer primary key, key text not null unique);
  create table if not exists pages (
    id integer primary key, path text not null unique, locale text not null, base text not null, spread integer not null, hash text not null,
    search_language text, is_listed integer not null, modified text, next_moment text, short text, printed_in integer not null,
    reads text not null, files text not null
  );
  create table if not exists page_counts (one integer primary key check (one = 1), printed integer not null, listed integer not null);
  create trigger if not exists count_new_page after insert on pages begin
    insert into page_counts values (1, new.hash <> '', new.is_listed)
    on conflict (one) do update set printed = printed + excluded.printed, listed = listed + excluded.listed;
  end;
  create trigger if not exists count_changed_page after update on pages
  when (new.hash <> '') <> (old.hash <> '') or new.is_listed <> old.is_listed begin
    update page_counts set
      printed = printed + (new.hash <> '') - (old.hash <> ''), listed = listed + new.is_listed - old.is_listed;
  end;
  create trigger if not exists count_gone_page after delete on pages begin
    update page_counts set printed = printed - (old.hash <> ''), listed = listed - old.is_listed;
  end;
  create index if not exists pages_by_spread on pages (spread) where is_listed;
  create index if not exists pages_by_short on pages (short) where short is not null;
  create index if not exists pages_by_moment on pages (next_moment) where next_moment is not null;
  create index if not exists pages_in_search on pages (search_language, path, hash) where search_language is not null;
  create table if not exists page_reads (key integer not null, page integer not null, primary key (key, page)) without rowid;
  create table if not exists page_files (file text not null, page integer not null, primary key (file, page)) without rowid;
  create table if not exists placed_files (name text primary key) without rowid;
  create table if not exists files_to_place (name text primary key) without rowid;
  create table if not exists queue (path text primary key, urgency integer not null, set_number integer not null) without rowid;
  create index if not exists queue_by_urgency on queue (urgency, path);
  create table if not exists taken_over (path text not null, set_number integer not null, primary key (path, set_number)) without rowid;
  create table if not exists placing (
    position integer primary key, file text not null, staged text, source text
  );
  create table if not exists sets (number integer primary key, json text not null, told integer not null);
  create index if not exists sets_untold on sets (told) where told = 0;
  create table if not exists set_content (
    set_number integer not null, kind text not null, collection text not null, id text not null, json text,
    primary key (set_number, kind, collection, id)
  ) without rowid;
  create table if not exists held (
    kind text not null, collection text not null, id text not null, fingerprint text not null,
    primary key (kind, collection, id)
  ) without rowid;
  create table if not exists to_judge (
    path text primary key, urgency integer not null, extent text not null, stamp integer not null
  ) without rowid;
  create index if not exists to_judge_by_urgency on to_judge (urgency, stamp);
  create table if not exists judged (path text primary key, at text not null, whole_at text) without rowid;
  create table if not exists frames (
    path text primary key, hash text not null, language text not null, title text not null, json text not null
  ) without rowid;
  create table if not exists judgements (path text primary key, json text) without rowid;
  create table if not exists settings (name text primary key, value text not null) without rowid;
  create table if not exists lease (one integer primary key check (one = 1), token integer not null, renewed_at integer not null);
`;

/** How long a process waits for another one that is changing something, in milliseconds. */
export const busyTimeout = 5000;

/**
 * Kept in memory by the publisher, who alone writes: at 100,000 pages the upper levels of the indexes, and what was read last,
 * are more than SQLite's own two megabytes.
 */
const cacheKilobytes = 16_000;

/** Opens the store; one that is damaged is set aside and made again from the CMS, for it is nothing but a copy. */
export function openDatabase(file: string, say: (message: string) => void = console.error): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true });
  try {
    return openFile(file);
  } catch (error) {
    if (!isDamaged(error)) throw error;
    say(setAside(file, error));
    return openFile(file);
  }
}

function openFile(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  try {
    database.exec(`pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = ${busyTimeout};`);
    database.exec(`pragma cache_size = -${cacheKilobytes}`);
    forgetOtherVersions(database);
    database.exec(schema);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Whether what is kept cannot be read: SQLITE_CORRUPT, SQLITE_NOTADB (https://www.sqlite.org/rescode.html), or text in it that is
 * no JSON any more.
 */
export function isDamaged(error: unknown): boolean {
  if (error instanceof SyntaxError) return true;
  // The last eight bits say the kind, the others which of them.
  const kind = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
  return kind === 11 || kind === 26;
}

/** Keeps a damaged store for whoever wants to look at it, in place of the one before. Returns what happened, in words. */
export function setAside(file: string, error: unknown): string {
  const aside = `${file}.damaged`;
  for (const ending of ['', '-wal', '-shm']) {
    rmSync(aside + ending, { force: true });
    if (existsSync(file + ending)) renameSync(file + ending, aside + ending);
  }
  const reason = error instanceof Error ? error.message : String(error);
  return `The publisher's store ${file} is damaged (${reason}). It is a copy: it now lies at ${aside}, and is made again from the CMS. The site stays as it is meanwhile.`;
}

/** For readers beside the one writer: printing processes, previews, `astro dev`. */
export function openReadOnly(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { readOnly: true });
  database.exec(`pragma busy_timeout = ${busyTimeout}`);
  return database;
}

/** Everything here is a copy that is made again at the next start: another layout, older or newer, is thrown away. */
function forgetOtherVersions(database: DatabaseSync): void {
  const version = layoutVersion(schema);
  if (database.prepare('pragma user_version').get()?.['user_version'] === version) return;
  database.exec('pragma foreign_keys = off');
  const kept = `select type, name from sqlite_schema where name not like 'sqlite!_%' escape '!' and type in ('view', 'table')`;
  for (const { type, name } of database.prepare(kept).all())
    database.exec(`drop ${String(type)} if exists "${String(name)}"`);
  database.exec(`pragma user_version = ${version}`);
}
