import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { PlacedSet } from '../web-root/went-live.ts';

/** What the targets still have to be brought: one set, or everything as it stands in the web root. */
export type Delivery = { kind: 'set'; id: number; set: PlacedSet } | { kind: 'everything'; id: number; root: string };

/** Sets that may wait. After a longer outage, a comparison of everything is less work than all of them one by one. */
const mostWaiting = 100;
/** Arrivals that are remembered, to say how far the targets are behind. */
const keptLags = 100;

const RowSchema = z.object({
  id: z.number(),
  kind: z.enum(['set', 'everything']),
  number: z.number(),
  root: z.string(),
  written: z.string(),
  removed: z.string(),
});
const FilesSchema = z.array(z.string());

/**
 * What has gone live and has not been delivered, in order, on disk. A delivery leaves the queue only when it has arrived,
 * so that a publisher killed at any moment brings it again.
 *
 * The queue holds the files of a set as hard links: a set that goes live later replaces files of the web root, and the
 * earlier set must still arrive as it was.
 */
export class DeliveryQueue {
  readonly #database: DatabaseSync;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    this.#database = new DatabaseSync(join(folder, 'queue.sqlite'));
    this.#database.exec(`
      pragma journal_mode = wal; pragma synchronous = full;
      create table if not exists deliveries (
        id integer primary key autoincrement, kind text not null, number integer not null, root text not null,
        written text not null, removed text not null
      );
      create table if not exists last_number (only integer primary key check (only = 1), number integer not null);
      create table if not exists added (delivery integer primary key, at integer not null);
      create table if not exists lags (delivery integer primary key, milliseconds integer not null);
    `);
    this.#removeFilesOfNoDelivery();
  }

  /** The newest set that was ever added, or null. */
  lastNumber(): number | null {
    const number = this.#database.prepare('select number from last_number').get()?.['number'];
    return typeof number === 'number' ? number : null;
  }

  /** Adds a set that has gone live. One that was added before is left out, so that it may be added again after a crash. */
  add(set: PlacedSet): void {
    if (set.number <= (this.lastNumber() ?? -Infinity)) return;
    if (this.waiting() >= mostWaiting) {
      this.addEverything(set);
      return;
    }
    const kept = this.#filesOf(set.number);
    rmSync(kept, { recursive: true, force: true });
    // A file that a later set has taken away already is taken away in the target by that set.
    const written = set.written.filter((file) => existsSync(join(set.root, file)));
    for (const file of written) keepFile(join(set.root, file), join(kept, file));
    const row = { number: set.number, root: kept, written, removed: set.removed };
    this.#note({ ...row, kind: 'set', since: new Date() });
  }

  /** Adds a comparison of everything. All that waits is part of it. */
  addEverything({ number, root }: { number: number; root: string }): void {
    const since = this.waitingSince() ?? new Date();
    this.#together(() => {
      this.#database.exec('delete from deliveries');
      this.#insert({ kind: 'everything', number, root, written: [], removed: [], since });
    });
    this.#removeFilesOfNoDelivery();
  }

  next(): Delivery | null {
    const found = this.#database.prepare('select * from deliveries order by id limit 1').get();
    if (!found) return null;
    const { id, kind, number, root, written, removed } = RowSchema.parse(found);
    if (kind === 'everything') return { kind, id, root };
    const [writtenFiles, removedFiles] = [written, removed].map((text) => FilesSchema.parse(JSON.parse(text)));
    return { kind, id, set: { number, root, written: writtenFiles ?? [], removed: removedFiles ?? [] } };
  }

  waiting(): number {
    return Number(this.#database.prepare('select count(*) as count from deliveries').get()?.['count']);
  }

  /** When the oldest delivery that waits was added; null when nothing waits. */
  waitingSince(): Date | null {
    const at = this.#database
      .prepare('select min(at) as at from added where delivery in (select id from deliveries)')
      .get()?.['at'];
    return typeof at === 'number' ? new Date(at) : null;
  }

  /** Milliseconds from live to arrived of the last sets. */
  lags(): number[] {
    return this.#database
      .prepare('select milliseconds from lags')
      .all()
      .map((row) => Number(row['milliseconds']));
  }

  /** Takes out what has arrived. */
  delivered({ id, kind }: Delivery): void {
    this.#together(() => {
      if (kind === 'set') this.#keepLag(id);
      this.#database.prepare('delete from added where delivery <= ?').run(id);
      this.#database.prepare('delete from deliveries where id = ?').run(id);
    });
    this.#removeFilesOfNoDelivery();
  }

  #keepLag(id: number): void {
    this.#database
      .prepare('insert or replace into lags select delivery, max(0, ? - at) from added where delivery = ?')
      .run(Date.now(), id);
    this.#database
      .prepare('delete from lags where delivery not in (select delivery from lags order by delivery desc limit ?)')
      .run(keptLags);
  }

  close(): void {
    this.#database.close();
  }

  #note(row: NewRow): void {
    this.#together(() => {
      this.#insert(row);
    });
  }

  #insert({ kind, number, root, written, removed, since }: NewRow): void {
    this.#database
      .prepare('insert into deliveries (kind, number, root, written, removed) values (?, ?, ?, ?, ?)')
      .run(kind, number, root, JSON.stringify(written), JSON.stringify(removed));
    this.#database.prepare('insert into added values (last_insert_rowid(), ?)').run(since.getTime());
    this.#database
      .prepare('insert into last_number values (1, ?) on conflict (only) do update set number = excluded.number')
      .run(number);
  }

  #together(run: () => void): void {
    this.#database.exec('begin immediate');
    try {
      run();
      this.#database.exec('commit');
    } catch (error) {
      this.#database.exec('rollback');
      throw error;
    }
  }

  #filesOf(number: number): string {
    return join(this.#folder, 'files', String(number));
  }

  /** Left by deliveries that have arrived, and by a process killed while it added a set. */
  #removeFilesOfNoDelivery(): void {
    const folder = join(this.#folder, 'files');
    if (!existsSync(folder)) return;
    const rows = this.#database.prepare(`select number from deliveries where kind = 'set'`).all();
    const needed = new Set(rows.map((row) => String(row['number'])));
    for (const name of readdirSync(folder)) {
      if (!needed.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
    }
  }
}

/** A hard link costs nothing; across file systems only a copy is possible. */
function keepFile(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  try {
    linkSync(source, target);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    copyFileSync(source, target);
  }
}

interface NewRow {
  kind: Delivery['kind'];
  number: number;
  root: string;
  written: string[];
  removed: string[];
  since: Date;
}
