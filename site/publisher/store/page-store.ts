import { LRUCache } from 'lru-cache';
import type { DatabaseSync } from 'node:sqlite';
import type { Locale } from '@ot/shared-types';
import type { FileStore } from './file-store.ts';
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
  /** The day on which its entry was last changed, or since when a page that is no entry reads as it does. */
  modified: string | null;
  /** The next moment at which it reads differently; null: none is known. */
  nextMoment: string | null;
  /** The permanent short address; null for pages that are no entries. */
  short: string | null;
  reads: string[];
  /** The names of the uploads that it links. */
  files: string[];
}

export type PageFacts = Omit<PageRecord, 'reads' | 'files'>;

/** What a page has read stands beside and is longer than all of these. */
const facts = 'path, locale, base, hash, search_language, is_listed, modified, next_moment, short';

/** Keys whose numbers stay in memory: pages that are printed one after the other read mostly the same. */
const keptKeyIds = 20_000;

/** The record of all pages, by which a change finds the pages that show it. */
export class PageStore {
  readonly #run: Statements;
  readonly #keyIds = new LRUCache<string, number>({ max: keptKeyIds });

  readonly #files: FileStore;

  constructor(database: DatabaseSync, files: FileStore) {
    this.#run = statements(database);
    this.#files = files;
  }

  get(path: string): PageFacts | null {
    const row = this.#run(`select ${facts} from pages where path = ?`).get(path);
    return row ? factsOf(row) : null;
  }

  /** The record of a page as it is to be kept: one that is no entry, and reads as before, does so since the same day. */
  asKept(page: PageRecord): PageRecord {
    const known = page.short === null ? this.get(page.path) : null;
    return known?.modified && known.hash === page.hash ? { ...page, modified: known.modified } : page;
  }

  /** `run`: the number of the full print, or of the last one. */
  record(page: PageRecord, run: number): void {
    const { path, locale, base, hash, searchLanguage, isListed, modified, nextMoment, short } = this.asKept(page);
    const before = this.#noted(path);
    const reads = this.#idsOf(page.reads);
    const { id } = this.#run(
      `insert into pages (path, locale, base, spread, hash, search_language, is_listed, modified, next_moment, short, printed_in, reads, files)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (path) do update set hash = excluded.hash, search_language = excluded.search_language,
         is_listed = excluded.is_listed, modified = excluded.modified, next_moment = excluded.next_moment,
         short = excluded.short, printed_in = excluded.printed_in, reads = excluded.reads,
         files = excluded.files
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
      JSON.stringify(reads),
      JSON.stringify(page.files),
    ) ?? { id: 0 };
    this.#replaceReads(Number(id), before.reads, reads);
    this.#files.replaceOfPage(Number(id), before.files, page.files);
  }

  /** Adds to what a page is known to have read: a page that failed half-way keeps its earlier reads too. */
  recordFailed(page: PageRecord, run: number): void {
    const { id, reads: before } = this.#noted(page.path);
    if (id === null) return this.record(page, run);
    const reads = [...new Set([...before, ...this.#idsOf(page.reads)])];
    this.#run('update pages set printed_in = ?, reads = ? where id = ?').run(run, JSON.stringify(reads), id);
    this.#replaceReads(id, before, reads);
  }

  /** A page, the numbers of the keys that it has read, and the uploads that it links. */
  #noted(path: string): { id: number | null; reads: number[]; files: string[] } {
    const row = this.#run('select id, reads, files from pages where path = ?').get(path);
    if (!row) return { id: null, reads: [], files: [] };
    // Written by `record`.
    const [reads, files] = [JSON.parse(String(row['reads'])) as number[], JSON.parse(String(row['files'])) as string[]];
    return { id: Number(row['id']), reads, files };
  }

  /** A page printed again has mostly read the same: only what differs is written. */
  #replaceReads(page: number, before: number[], after: number[]): void {
    const [known, present] = [new Set(before), new Set(after)];
    const add = this.#run('insert into page_reads values (?, ?)');
    for (const key of present) if (!known.has(key)) add.run(key, page);
    const forget = this.#run('delete from page_reads where key = ? and page = ?');
    for (const key of known) if (!present.has(key)) forget.run(key, page);
  }

  /** The numbers of keys; new ones get one. */
  #idsOf(keys: string[]): number[] {
    return keys.map((key) => {
      const id = this.#keyIds.get(key) ?? this.#idOf(key);
      this.#keyIds.set(key, id);
      return id;
    });
  }

  #idOf(key: string): number {
    const row =
      this.#run('select id from keys where key = ?').get(key) ??
      this.#run('insert into keys (key) values (?) returning id').get(key);
    return Number(row?.['id']);
  }

  /** After a change that was not kept: what it had written down is not there. */
  forgetKeyIds(): void {
    this.#keyIds.clear();
  }

  forget(path: string): void {
    const { id, reads, files } = this.#noted(path);
    if (id === null) return;
    this.#replaceReads(id, reads, []);
    this.#files.replaceOfPage(id, files, []);
    this.#run('delete from pages where id = ?').run(id);
  }

  /** The web root is gone: nothing is printed any more. */
  forgetAll(): void {
    this.forgetKeyIds();
    this.#files.forgetAll();
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
    const rows = this.#run(`select ${facts} from pages where is_listed and spread >= ? and spread < ? order by path`);
    return rows.all(from, to).map(factsOf);
  }

  /** Of these pages, those that belong to the search of a language, with their fingerprints. */
  inSearchOf(language: Locale, paths: string[]): { path: string; hash: string }[] {
    const find = this.#run('select hash from pages where path = ? and search_language = ?');
    return paths.flatMap((path) => {
      const row = find.get(path, language);
      return row ? [{ path, hash: String(row['hash']) }] : [];
    });
  }

  /** All pages that belong to the search of a language. */
  inSearch(language: Locale): { path: string; hash: string }[] {
    const find = this.#run('select path, hash from pages where search_language = ? order by path');
    // Node makes arrays in a third of the time of objects.
    find.setReturnArrays(true);
    const rows = find.all(language) as unknown as [path: string, hash: string][]; // @types/node knows rows as objects only
    return rows.map(([path, hash]) => ({ path, hash }));
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
