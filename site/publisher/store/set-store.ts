import type { DatabaseSync } from 'node:sqlite';
import { SetReportSchema, type SetReport } from '@ot/shared-types';
import type { ContentKind, StoredContent } from './content-store.ts';
import { statements, type Statements } from './statements.ts';
import type { StoredMedia } from './stored.ts';

/** An address that waits to be printed. */
export interface Waiting {
  path: string;
  urgency: Urgency;
  set: number;
}

/** 0: the changed thing's own pages. 1: pages that many readers come to. 2: everything else. */
export type Urgency = 0 | 1 | 2;

/** A file that is to be put into the web root, from the staging folder or from elsewhere; or to be taken away. */
export interface Placement {
  file: string;
  /** Name in the staging folder; null with `source`, or for a file that goes. */
  staged: string | null;
  /** A file that stays where it is and is linked; null with `staged`, or for a file that goes. */
  source: string | null;
}

/** Content as it was before a set; null: it was not there. */
export interface Before {
  kind: ContentKind;
  collection: string;
  id: string;
  value: StoredContent | null;
}

/** Sets whose earlier content is kept, to be undone. */
export const undoable = 50;

/** What waits to be printed, what is being put in place, and the history of publish sets. */
export class SetStore {
  readonly #run: Statements;

  constructor(database: DatabaseSync) {
    this.#run = statements(database);
  }

  nextNumber(): number {
    const next = `select max(coalesce((select max(number) from sets), 0),
                             coalesce((select cast(value as integer) from settings where name = 'sets before'), 0)) + 1 as next`;
    return Number(this.#run(next).get()?.['next']);
  }

  /** Goes on counting where a publisher before this one, whose store is gone, has ended: the CMS keeps sets by their number. */
  beginAfter(number: number): void {
    this.#run(`insert or replace into settings values ('sets before', ?)`).run(String(number));
  }

  get(number: number): SetReport | null {
    const row = this.#run('select json from sets where number = ?').get(number);
    // Written by `put` from the same type.
    return row ? (JSON.parse(String(row['json'])) as SetReport) : null;
  }

  /** Keeps what is known of a set, and that the CMS has not been told. */
  put(report: SetReport): void {
    this.#run('insert or replace into sets values (?, ?, 0)').run(report.set, JSON.stringify(report));
    this.#run('delete from sets where number <= ?').run(report.set - 500);
  }

  /** Notes that a set contains the feed up to a row. */
  contains(set: number, sequence: number): void {
    const report = this.get(set);
    if (report) this.put({ ...report, sequence });
  }

  untold(): SetReport[] {
    const rows = this.#run('select json from sets where told = 0 order by number limit 20').all();
    return rows.map((row) => SetReportSchema.parse(JSON.parse(String(row['json']))));
  }

  /** The CMS knows this much of a set. Not marked if more has happened meanwhile. */
  markTold(report: SetReport): void {
    this.#run('update sets set told = 1 where number = ? and json = ?').run(report.set, JSON.stringify(report));
  }

  keepBefore(set: number, { kind, collection, id, value }: Before): void {
    const json = value === null ? null : JSON.stringify(value);
    this.#run('insert or ignore into set_content values (?, ?, ?, ?, ?)').run(set, kind, collection, id, json);
  }

  /** Only the last sets can be undone. */
  forgetOldContent(): void {
    this.#run(
      `delete from set_content where set_number <= (
         select set_number from (select distinct set_number from set_content order by set_number desc limit 1 offset ?))`,
    ).run(undoable);
  }

  /** Content as it was before a set; undefined where the set did not change it or is too long ago. */
  beforeOf(set: number, { kind, collection, id }: Omit<Before, 'value'>): StoredContent | null | undefined {
    const row = this.#run(
      'select json from set_content where set_number = ? and kind = ? and collection = ? and id = ?',
    ).get(set, kind, collection, id);
    if (!row) return undefined;
    return typeof row['json'] === 'string' ? (JSON.parse(row['json']) as StoredContent) : null;
  }

  /** Uploads as they were before the sets that can still be undone. */
  uploadsBefore(): StoredMedia[] {
    const rows = this.#run(`select json from set_content where kind = 'media' and json is not null`).all();
    return rows.map((row) => JSON.parse(String(row['json'])) as StoredMedia); // written by `keepBefore`
  }

  /**
   * Asks for an address to be printed. One that waits already waits once, for the later set and as urgently as either asks for;
   * the earlier set goes on waiting for it too.
   */
  enqueue({ path, urgency, set }: Waiting): void {
    this.#run(
      'insert or ignore into taken_over select path, set_number from queue where path = ? and set_number <> ?',
    ).run(path, set);
    this.#run(
      `insert into queue values (?, ?, ?) on conflict (path) do update set
         urgency = min(urgency, excluded.urgency), set_number = excluded.set_number`,
    ).run(path, urgency, set);
  }

  mostUrgent(limit: number): Waiting[] {
    const rows = this.#run('select * from queue order by urgency, path limit ?').all(limit);
    return rows.map((row) => ({
      path: String(row['path']),
      // Written by `enqueue`.
      urgency: Number(row['urgency']) as Urgency,
      set: Number(row['set_number']),
    }));
  }

  /** The set that an address waits for; null where it does not wait. */
  setOf(path: string): number | null {
    const row = this.#run('select set_number from queue where path = ?').get(path);
    return row ? Number(row['set_number']) : null;
  }

  /** Takes addresses out of the queue. Returns the sets that waited for them. */
  dequeue(paths: Iterable<string>): Set<number> {
    const sets = new Set<number>();
    for (const path of paths)
      for (const table of ['queue', 'taken_over'])
        for (const row of this.#run(`delete from ${table} where path = ? returning set_number`).all(path))
          sets.add(Number(row['set_number']));
    return sets;
  }

  emptyQueue(): void {
    this.#run('delete from queue').run();
    this.#run('delete from taken_over').run();
  }

  /** Addresses that a set waits for, also those that a later set has asked for as well. */
  waitingOf(set: number): number {
    const row = this.#run(
      `select (select count(*) from queue where set_number = :set) +
              (select count(*) from taken_over where set_number = :set) as pages`,
    ).get({ set });
    return Number(row?.['pages']);
  }

  /** Sets that wait for nothing any more and are not reported as live: what they waited for was forgotten. */
  leftOver(): Set<number> {
    const rows = this.#run(
      `select number from sets where json_extract(json, '$.state') = 'printing'
       and number not in (select set_number from queue union select set_number from taken_over)`,
    ).all();
    return new Set(rows.map((row) => Number(row['number'])));
  }

  waiting(): number {
    return Number(this.#run('select count(*) as pages from queue').get()?.['pages']);
  }

  /** Writes down what is about to be put in place: from here on it is finished, whatever happens. */
  begin(placements: Placement[]): void {
    const insert = this.#run('insert into placing (file, staged, source) values (?, ?, ?)');
    for (const { file, staged, source } of placements) insert.run(file, staged, source);
  }

  placing(): Placement[] {
    const rows = this.#run('select file, staged, source from placing order by position').all();
    const text = (value: unknown) => (typeof value === 'string' ? value : null);
    return rows.map((row) => ({
      file: String(row['file']),
      staged: text(row['staged']),
      source: text(row['source']),
    }));
  }

  /** Everything is in place. */
  end(): void {
    this.#run('delete from placing').run();
  }

  held(kind: string, collection: string, id: string): string | null {
    const find = this.#run('select fingerprint from held where kind = ? and collection = ? and id = ?');
    const row = find.get(kind, collection, id);
    return typeof row?.['fingerprint'] === 'string' ? row['fingerprint'] : null;
  }

  release(kind: string, collection: string, id: string): void {
    this.#run('delete from held where kind = ? and collection = ? and id = ?').run(kind, collection, id);
  }
}
