import type { Refusal } from '@ot/shared-types';
import type { DatabaseSync } from 'node:sqlite';
import { ContentStore, type ContentKind } from './content-store.ts';
import { busyTimeout, openDatabase, openReadOnly } from './open-database.ts';
import { FileStore } from './file-store.ts';
import { JudgingStore } from './judging-store.ts';
import { PageStore } from './page-store.ts';
import { SetStore } from './set-store.ts';
import { Settings } from './settings.ts';
import { statements, type Statements } from './statements.ts';

/** Pages are refused too, where a template fails; files, where they cannot be fetched. */
type RefusedKind = ContentKind | 'page' | 'file';

/** Another publisher has taken over: this one may not write any more. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** The publisher's copy of all published content, the record of what each page read, what waits and what went live. */
export class Store {
  readonly content: ContentStore;
  readonly pages: PageStore;
  readonly files: FileStore;
  readonly sets: SetStore;
  readonly judging: JudgingStore;
  readonly settings: Settings;
  readonly database: DatabaseSync;
  readonly #run: Statements;
  /** The number of the lease under which this publisher writes; null where nobody else can (tests, benches). */
  fence: number | null = null;

  constructor(file: string, { readOnly = false, say }: { readOnly?: boolean; say?: (message: string) => void } = {}) {
    this.database = readOnly ? openReadOnly(file) : openDatabase(file, say);
    this.#run = statements(this.database);
    this.content = new ContentStore(this.database);
    this.files = new FileStore(this.database);
    this.pages = new PageStore(this.database, this.files);
    this.sets = new SetStore(this.database);
    this.judging = new JudgingStore(this.database);
    this.settings = new Settings(this.database);
  }

  close(): void {
    this.database.close();
  }

  /** How long a change waits while another process changes something, in milliseconds, before it fails with SQLITE_BUSY. */
  waitForOthers(milliseconds: number = busyTimeout): void {
    this.database.exec(`pragma busy_timeout = ${milliseconds}`);
  }

  /** Runs several changes as one: all of them, or none. Throws `LeaseLost` where another publisher has taken over. */
  together<Result>(run: () => Result): Result {
    this.database.exec('begin immediate');
    try {
      this.checkLease();
      const result = run();
      this.database.exec('commit');
      return result;
    } catch (error) {
      // SQLite has undone it already where the disk is full.
      if (this.database.isTransaction) this.database.exec('rollback');
      this.pages.forgetKeyIds();
      throw error;
    }
  }

  /** What the publisher refuses at this moment, and why. */
  refusals(): Refusal[] {
    // Pages in several languages can be refused for one reason.
    const rows = this.#run(
      `select collection, id, locale, field, message from refusals group by collection, id, locale, field, message
       order by min(rowid)`,
    ).all();
    // The columns are written by `refuse` from the same type. Spread, because rows have no prototype.
    return rows.map((row) => ({ ...row })) as unknown as Refusal[];
  }

  /** What is refused of one thing. */
  refusalsOf(kind: RefusedKind, subject: string): Refusal[] {
    const find = this.#run(
      'select collection, id, locale, field, message from refusals where kind = ? and subject = ? order by rowid',
    );
    // As above. Spread, because rows have no prototype.
    return find.all(kind, subject).map((row) => ({ ...row })) as unknown as Refusal[];
  }

  /** The ids of what is refused of a kind, in one collection or, where the kind has none, altogether. */
  refusedIds(kind: RefusedKind, collection: string): string[] {
    const find = this.#run(
      `select distinct subject from refusals where kind = ? and (collection = ? or '' = ?) order by subject`,
    );
    return find.all(kind, collection, collection).map((row) => String(row['subject']));
  }

  /** Replaces what is refused of one thing; an empty list when nothing is. */
  refuse(kind: RefusedKind, subject: string, refusals: Refusal[]): void {
    this.#run('delete from refusals where kind = ? and subject = ?').run(kind, subject);
    const insert = this.#run('insert into refusals values (?, ?, ?, ?, ?, ?, ?)');
    for (const { collection, id, locale, field, message } of refusals)
      insert.run(kind, subject, collection, id, locale, field, message);
  }

  /** The last row of the CMS's change feed that the store contains; null before the first full copy. */
  cursor(): number | null {
    return this.settings.get('cursor');
  }

  /** The same, with which row that is. */
  place(): { sequence: number; row: string | null } {
    const sequence = this.cursor() ?? 0;
    const noted = this.settings.get('cursorRow');
    return { sequence, row: noted?.sequence === sequence ? noted.row : null };
  }

  setCursor(sequence: number, row: string | null = null): void {
    this.settings.set('cursor', sequence);
    if (row !== null) this.settings.set('cursorRow', { sequence, row });
  }

  /** Throws `LeaseLost` where another publisher has taken over. */
  checkLease(): void {
    if (this.fence === null) return;
    const row = this.#run('select token from lease').get();
    if (row?.['token'] !== this.fence)
      throw new LeaseLost('Another publisher has taken over. This one has stopped and changed nothing.');
  }
}
