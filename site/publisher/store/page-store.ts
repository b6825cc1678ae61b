import type { DatabaseSync } from 'node:sqlite';
import type { Locale } from '@ot/shared-types';
import { spreadOf } from './spread.ts';
import { statements, type Statements } from './statements.ts';

/** A page that stands in the web root, and everything that was read for it. */
export interface PageRecord {
  path: string;
  locale: Locale;
  /** The address without its language. */
  base: string;
  /** A fingerprint of its text; empty for a page that could not be printed yet. */
  hash: string;
  /** The language whose search index it belongs to; null: in none. */
  searchLanguage: Locale | null;
  /** Whether it stands in the sitemap. */
  isListed: boolean;
  /** The day on which its entry was last changed; null for pages that show many. */
  modified: string | null;
  /** The next moment at which it reads differently; null: none is known. */
  nextMoment: string | null;
  /** The permanent short address; null for pages that are no entries. */
  short: string | null;
  reads: string[];
}

export type PageFacts = Omit<PageRecord, 'reads'>;

/** The record of all pages, by which a change finds the pages that show it. */
export class PageStore {
  readonly #run: Statements;

  constructor(database: DatabaseSync) {
    this.#run = statements(database);
  }

  get(path: string): PageFacts | null {
    const row = this.#run('select * from pages where path = ?').get(path);
    return row ? factsOf(row) : null;
  }

  /** `run`: the number of the full print, or of the last one. */
  record(page: PageRecord, run: number): void {
    const { path, locale, base, hash, searchLanguage, isListed, modified, nextMoment, short, reads } = page;
    const { id } = this.#run(
      `insert into pages (path, locale, base, spread, hash, search_language, is_listed, modified, next_moment, short, printed_in)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (path) do update set hash = excluded.hash, search_language = excluded.search_language,
         is_listed = excluded.is_listed, modified = excluded.modified, next_moment = excluded.next_moment,
         short = excluded.short, printed_in = excluded.printed_in
       returning id`,
    ).get(
      path,
      locale,
      base,
      spreadOf(base),
      hash,
      searchLanguage,
      Number(isListed),
      modified,
      nextMoment,
      short,
      run,
    ) ?? { id: 0 };
    this.#replaceReads(Number(id), reads);
  }

  /** A page printed again has mostly read the same: only what differs is looked up by its key and written. */
  #replaceReads(page: number, reads: string[]): void {
    const rows = this.#run(
      'select id, keys.key from page_reads join keys on keys.id = page_reads.key where page_reads.page = ?',
    ).all(page);
    const known = new Map(rows.map((row) => [String(row['key']), Number(row['id'])]));
    this.addReads(
      page,
      reads.filter((key) => !known.has(key)),
    );
    for (const key of reads) known.delete(key);
    const forget = this.#run('delete from page_reads where key = ? and page = ?');
    for (const id of known.values()) forget.run(id, page);
  }

  /** Adds to what a page is known to have read: a page that failed half-way keeps its earlier reads too. */
  recordFailed(page: PageRecord, run: number): void {
    const known = this.get(page.path);
    if (!known) return this.record(page, run);
    const row = this.#run('select id from pages where path = ?').get(page.path);
    this.#run('update pages set printed_in = ? where path = ?').run(run, page.path);
    this.addReads(Number(row?.['id']), page.reads);
  }

  /** All keys in two statements: a page reads dozens, and a statement for each costs more than its work. */
  addReads(page: number, reads: string[]): void {
    if (reads.length === 0) return;
    const keys = JSON.stringify(reads);
    this.#run('insert or ignore into keys (key) select value from json_each(?)').run(keys);
    this.#run(
      `insert or ignore into page_reads
       select keys.id, ? from json_each(?) as reads cross join keys on keys.key = reads.value`,
    ).run(page, keys);
  }

  forget(path: string): void {
    this.#run('delete from page_reads where page = (select id from pages where path = ?)').run(path);
    this.#run('delete from pages where path = ?').run(path);
  }

  /** The web root is gone: nothing is printed any more. */
  forgetAll(): void {
    for (const table of ['page_reads', 'pages', 'keys']) this.#run(`delete from ${table}`).run();
  }

  /** Pages for which any of these keys was read. */
  pathsThatRead(keys: Iterable<string>): Set<string> {
    const find = this.#run(
      `select path from keys join page_reads on page_reads.key = keys.id join pages on pages.id = page_reads.page
       where keys.key = ?`,
    );
    const paths = new Set<string>();
    for (const key of keys) for (const row of find.iterate(key)) paths.add(String(row['path']));
    return paths;
  }

  /** Pages that read differently from this moment on, or from an earlier one. */
  pathsDue(now: Date): string[] {
    const rows = this.#run('select path from pages where next_moment <= ?').all(now.toISOString());
    return rows.map((row) => String(row['path']));
  }

  /** The pages that were due are being printed, and will say when they are due next. */
  clearMoments(now: Date): void {
    this.#run('update pages set next_moment = null where next_moment <= ?').run(now.toISOString());
  }

  nextMoment(): Date | null {
    const row = this.#run('select min(next_moment) as moment from pages where next_moment is not null').get();
    return typeof row?.['moment'] === 'string' ? new Date(row['moment']) : null;
  }

  /** How many are printed. */
  count(): number {
    return Number(this.#run('select printed from page_counts').get()?.['printed'] ?? 0);
  }

  /** How many stand in the sitemap. */
  listedCount(): number {
    return Number(this.#run('select listed from page_counts').get()?.['listed'] ?? 0);
  }

  /** The listed pages of a part of the site: those whose spread (spread.ts) lies in the range, without its end. */
  listedInSpread(from: number, to: number): PageFacts[] {
    const rows = this.#run('select * from pages where is_listed and spread >= ? and spread < ? order by path');
    return rows.all(from, to).map(factsOf);
  }

  /** Pages that belong to the search index of a language. */
  inSearch(language: Locale): { path: string; hash: string }[] {
    const rows = this.#run('select path, hash from pages where search_language = ? order by path').all(language);
    return rows.map((row) => ({ path: String(row['path']), hash: String(row['hash']) }));
  }

  /** The page that a short address stands for, in that language. */
  pathOfShort(short: string): string | null {
    const row = this.#run('select path from pages where short = ? limit 1').get(short);
    return typeof row?.['path'] === 'string' ? row['path'] : null;
  }

  /** Pages that a full print has not printed. */
  notPrintedIn(run: number): string[] {
    return this.#run('select path from pages where printed_in <> ?')
      .all(run)
      .map((row) => String(row['path']));
  }

  paths(): string[] {
    return this.#run('select path from pages')
      .all()
      .map((row) => String(row['path']));
  }
}

function factsOf(row: Record<string, unknown>): PageFacts {
  const text = (name: string) => (typeof row[name] === 'string' ? row[name] : null);
  return {
    path: String(row['path']),
    // Written by `record` from the same types.
    locale: row['locale'] as Locale,
    base: String(row['base']),
    hash: String(row['hash']),
    searchLanguage: text('search_language') as Locale | null,
    isListed: row['is_listed'] === 1,
    modified: text('modified'),
    nextMoment: text('next_moment'),
    short: text('short'),
  };
}
