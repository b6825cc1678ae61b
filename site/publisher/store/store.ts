import type { CollectionName, ExportedRedirect, Refusal } from '@ot/shared-types';
import type { DatabaseSync } from 'node:sqlite';
import { emptyContent, putEntry, removeEntry, type Content } from './content.ts';
import { inTransaction, openDatabase } from './open-database.ts';
import type { StoredEntry, StoredGlobal, StoredMedia } from './stored.ts';

type Kind = 'entry' | 'global' | 'media' | 'redirect';
/** Pages are refused too, where a template fails. */
type RefusedKind = Kind | 'page';

/** A page that stands in the web root: a fingerprint of its text, and everything that was read for it. */
export interface PageRecord {
  path: string;
  /** Empty for a page that the templates do not make. */
  hash: string;
  /** The language whose search index it belongs to; null: in none. */
  searchLanguage: string | null;
  /** Whether it stands in the sitemap. */
  isListed: boolean;
  reads: string[];
}

/** The publisher's copy of all published content, on disk and in memory, with the record of what each page read. */
export class Store {
  readonly content: Content;
  readonly #database: DatabaseSync;

  constructor(file: string) {
    this.#database = openDatabase(file);
    this.content = this.#readContent();
  }

  close(): void {
    this.#database.close();
  }

  /** Runs several changes as one. */
  together<Result>(run: () => Result): Result {
    return inTransaction(this.#database, run);
  }

  putEntry(entry: StoredEntry, refusals: Refusal[]): void {
    putEntry(this.content, entry);
    this.#put('entry', entry.collection, entry.id, entry);
    this.#replaceRefusals('entry', entry.id, refusals);
  }

  removeEntry(collection: CollectionName, id: string, refusals: Refusal[] = []): void {
    removeEntry(this.content, collection, id);
    this.#remove('entry', collection, id);
    this.#replaceRefusals('entry', id, refusals);
  }

  putGlobal(global: StoredGlobal, refusals: Refusal[]): void {
    this.content.globals.set(global.global, global);
    this.#put('global', '', global.global, global);
    this.#replaceRefusals('global', global.global, refusals);
  }

  refuseGlobal(name: string, refusals: Refusal[]): void {
    this.#replaceRefusals('global', name, refusals);
  }

  putMedia(media: StoredMedia, refusals: Refusal[]): void {
    this.content.media.set(media.id, media);
    this.#put('media', '', media.id, media);
    this.#replaceRefusals('media', media.id, refusals);
  }

  removeMedia(id: string, refusals: Refusal[] = []): void {
    this.content.media.delete(id);
    this.#remove('media', '', id);
    this.#replaceRefusals('media', id, refusals);
  }

  replaceRedirects(redirects: ExportedRedirect[]): void {
    this.content.redirects.clear();
    this.#database.prepare(`delete from content where kind = 'redirect'`).run();
    for (const redirect of redirects) {
      this.content.redirects.set(redirect.id, redirect);
      this.#put('redirect', '', redirect.id, { ...redirect, updatedAt: '' });
    }
  }

  refusals(): Refusal[] {
    const rows = this.#database.prepare('select collection, id, locale, field, message from refusals').all();
    // The columns are written by #replaceRefusals from the same type.
    return rows as unknown as Refusal[];
  }

  /** The last row of the CMS's change feed that the store contains; null before the first full copy. */
  cursor(): number | null {
    const value = this.setting('cursor');
    return value === null ? null : Number(value);
  }

  setCursor(sequence: number): void {
    this.setSetting('cursor', String(sequence));
  }

  setting(name: string): string | null {
    const row = this.#database.prepare('select value from settings where name = ?').get(name);
    return typeof row?.['value'] === 'string' ? row['value'] : null;
  }

  setSetting(name: string, value: string): void {
    this.#database.prepare('insert or replace into settings values (?, ?)').run(name, value);
  }

  /** Remembers that something changed, until a release shows it. */
  addPending(changed: Iterable<string>): void {
    const insert = this.#database.prepare('insert or ignore into pending values (?)');
    for (const key of changed) insert.run(key);
  }

  pending(): string[] {
    return this.#database
      .prepare('select key from pending')
      .all()
      .map((row) => String(row['key']));
  }

  clearPending(shown: Iterable<string>): void {
    const remove = this.#database.prepare('delete from pending where key = ?');
    for (const key of shown) remove.run(key);
  }

  recordPage({ path, hash, searchLanguage, isListed, reads }: PageRecord): void {
    const insert = this.#database.prepare('insert or replace into pages values (?, ?, ?, ?)');
    insert.run(path, hash, searchLanguage, Number(isListed));
    this.#database.prepare('delete from page_reads where path = ?').run(path);
    this.#addReads(path, reads);
    this.#replaceRefusals('page', path, []);
  }

  /**
   * Remembers a page that could not be printed, with what was read until then: it is tried again when any of that changes,
   * and stays as it was until then.
   */
  recordFailedPage(path: string, reads: string[], refusal: Refusal): void {
    this.#database.prepare(`insert or ignore into pages values (?, '', null, 0)`).run(path);
    this.#addReads(path, reads);
    this.#replaceRefusals('page', path, [refusal]);
  }

  forgetPage(path: string): void {
    this.#database.prepare('delete from pages where path = ?').run(path);
    this.#database.prepare('delete from page_reads where path = ?').run(path);
    this.#replaceRefusals('page', path, []);
  }

  /** The web root is gone: nothing is printed any more. */
  forgetAllPages(): void {
    this.#database.exec(`delete from pages; delete from page_reads; delete from refusals where kind = 'page'`);
  }

  /** Fingerprints of all known pages, by path; empty for a page that has never been printed. */
  pageHashes(): Map<string, string> {
    const rows = this.#database.prepare('select path, hash from pages').all();
    return new Map(rows.map((row) => [String(row['path']), String(row['hash'])]));
  }

  /** Pages that belong to the search index of a language. */
  pathsInLanguage(language: string): { path: string; hash: string }[] {
    const rows = this.#database
      .prepare('select path, hash from pages where search_language = ? order by path')
      .all(language);
    return rows.map((row) => ({ path: String(row['path']), hash: String(row['hash']) }));
  }

  /** Pages that stand in the sitemap. */
  listedPaths(): Set<string> {
    const rows = this.#database.prepare('select path from pages where is_listed = 1').all();
    return new Set(rows.map((row) => String(row['path'])));
  }

  /** Pages for which any of these keys was read. */
  pathsThatRead(keys: Iterable<string>): Set<string> {
    const find = this.#database.prepare('select path from page_reads where key = ?');
    return new Set([...keys].flatMap((key) => find.all(key).map((row) => String(row['path']))));
  }

  #addReads(path: string, reads: string[]): void {
    const insert = this.#database.prepare('insert or ignore into page_reads values (?, ?)');
    for (const key of reads) insert.run(key, path);
  }

  #put(kind: Kind, collection: string, id: string, value: { updatedAt: string }): void {
    this.#database
      .prepare('insert or replace into content values (?, ?, ?, ?, ?)')
      .run(kind, collection, id, value.updatedAt, JSON.stringify(value));
  }

  #remove(kind: Kind, collection: string, id: string): void {
    this.#database
      .prepare('delete from content where kind = ? and collection = ? and id = ?')
      .run(kind, collection, id);
  }

  #replaceRefusals(kind: RefusedKind, id: string, refusals: Refusal[]): void {
    this.#database.prepare('delete from refusals where kind = ? and id = ?').run(kind, id);
    const insert = this.#database.prepare('insert into refusals values (?, ?, ?, ?, ?, ?)');
    for (const each of refusals) insert.run(kind, each.collection, each.id, each.locale, each.field, each.message);
  }

  #readContent(): Content {
    const content = emptyContent();
    for (const row of this.#database.prepare('select kind, json from content').iterate()) {
      // Rows hold what putEntry and its siblings wrote after checking it against the contract.
      const value = JSON.parse(String(row['json'])) as never;
      this.#readRow(content, row['kind'] as Kind, value);
    }
    return content;
  }

  #readRow(content: Content, kind: Kind, value: StoredEntry & StoredGlobal & StoredMedia & ExportedRedirect): void {
    switch (kind) {
      case 'entry':
        return putEntry(content, value);
      case 'global':
        return void content.globals.set(value.global, value);
      case 'media':
        return void content.media.set(value.id, value);
      case 'redirect':
        return void content.redirects.set(value.id, value);
    }
  }
}
