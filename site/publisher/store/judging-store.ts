import type { DatabaseSync } from 'node:sqlite';
import { PageJudgementSchema, type JudgementReport, type PageJudgement } from '@ot/shared-types';
import type { FramedPage, PageFrame } from '../../checks/across/page-frame.ts';
import { statements, type Statements } from './statements.ts';

/** `whole`: everything the gate knows. `quick`: what can be seen without walking, resizing and using the page. */
export type Extent = 'quick' | 'whole';

/** 0: an entry’s own pages. 1: pages that changed with them. 2: printed by new templates. 3: the nightly round. */
export type JudgingUrgency = 0 | 1 | 2 | 3;

/** A page that the gate has still to look at. */
export interface ToJudge {
  path: string;
  urgency: JudgingUrgency;
  extent: Extent;
}

/** The same, as it was when it was taken up: it stays if the page is asked for again meanwhile. */
export type Taken = ToJudge & { stamp: number };

/** When the gate last saw a page; null: never. */
export interface LastJudged {
  path: string;
  at: string | null;
  wholeAt: string | null;
}

/** What the accessibility gate has still to look at, and what the CMS has still to be told of it. */
export class JudgingStore {
  readonly #run: Statements;

  constructor(database: DatabaseSync) {
    this.#run = statements(database);
  }

  /** Asks for pages to be judged. One that waits already waits once, as urgently and as wholly as either asks for. */
  add(pages: Iterable<ToJudge>): void {
    const insert = this.#run(
      `insert into to_judge values (?, ?, ?, ?) on conflict (path) do update set urgency = min(urgency, excluded.urgency),
         extent = max(extent, excluded.extent), stamp = excluded.stamp`,
    );
    const stamp = Number(this.#run('select coalesce(max(stamp), 0) + 1 as next from to_judge').get()?.['next']);
    for (const { path, urgency, extent } of pages) insert.run(path, urgency, extent, stamp);
  }

  /** The most urgent. Of what entries published, the last first: whoever published it is still there and waits. */
  next(): Taken | null {
    const row = this.#run(
      'select * from to_judge order by urgency, case urgency when 0 then -stamp else stamp end, path limit 1',
    ).get();
    // Written by `add` from the same type. Spread, because rows have no prototype.
    return row ? ({ ...row } as unknown as Taken) : null;
  }

  waiting(): number {
    return Number(this.#run('select count(*) as pages from to_judge').get()?.['pages']);
  }

  /** A page has been judged, or cannot be: it waits no longer, unless it was asked for again. */
  done({ path, stamp }: Pick<Taken, 'path' | 'stamp'>): void {
    this.#run('delete from to_judge where path = ? and stamp = ?').run(path, stamp);
  }

  /** What a night has not come to is left for the next one, which begins with the pages that were seen longest ago. */
  forgetNightly(): void {
    this.#run('delete from to_judge where urgency = 3').run();
  }

  /** A page is gone: nobody looks at it any more, and the CMS is told to forget it. */
  forget(path: string): void {
    this.#run('delete from to_judge where path = ?').run(path);
    this.#run('delete from judged where path = ?').run(path);
    this.#run('delete from frames where path = ?').run(path);
    this.#run('insert or replace into judgements values (?, null)').run(path);
  }

  /** Keeps a judgement until the CMS has it. A later one of the same page takes its place. */
  keep(judgement: PageJudgement): void {
    // In the order of the contract, as it comes back from `untold`.
    const json = JSON.stringify(PageJudgementSchema.parse(judgement));
    this.#run('insert or replace into judgements values (?, ?)').run(judgement.path, json);
  }

  noteJudged(path: string, extent: Extent, at: string): void {
    this.#run(
      `insert into judged values (?, ?, ?) on conflict (path) do update set at = excluded.at,
         whole_at = coalesce(excluded.whole_at, whole_at)`,
    ).run(path, at, extent === 'whole' ? at : null);
  }

  /** Keeps what a page is compared by, for as long as it stands as it stands now. */
  noteFrame({ page, title, frame }: FramedPage): void {
    this.#run(`insert or replace into frames select path, hash, ?, ?, ? from pages where path = ?`).run(
      frame.language,
      title,
      JSON.stringify(frame),
      page,
    );
  }

  /** Pages of the same language that stand as they did when they were judged: some, and any of the same title. */
  framesBeside({ page, title, frame }: FramedPage, most: number): FramedPage[] {
    const rows = this.#run(
      `select frames.path as path, title, json from frames
       join pages on pages.path = frames.path and pages.hash = frames.hash
       where language = ? and frames.path <> ? order by title = ? desc limit ?`,
    ).all(frame.language, page, title, most);
    return rows.map((row) => ({
      page: String(row['path']),
      title: String(row['title']),
      frame: JSON.parse(String(row['json'])) as PageFrame, // written by noteFrame
    }));
  }

  /** Every page of the site, with the times at which it was last judged. */
  lastJudged(): LastJudged[] {
    const rows = this.#run(
      `select pages.path as path, judged.at as at, judged.whole_at as whole_at
       from pages left join judged on judged.path = pages.path where pages.hash <> ''`,
    ).all();
    const time = (value: unknown) => (typeof value === 'string' ? value : null);
    return rows.map((row) => ({
      path: String(row['path']),
      at: time(row['at']),
      wholeAt: time(row['whole_at']),
    }));
  }

  untoldCount(): number {
    return Number(this.#run('select count(*) as pages from judgements').get()?.['pages']);
  }

  /** What the CMS has not been told, as far as one report holds it. */
  untold(most: number): JudgementReport {
    const rows = this.#run('select path, json from judgements order by path limit ?').all(most);
    const judgements = rows.flatMap(({ json }) =>
      typeof json === 'string' ? [PageJudgementSchema.parse(JSON.parse(json))] : [],
    );
    return { judgements, gone: rows.flatMap(({ path, json }) => (json === null ? [String(path)] : [])) };
  }

  /** The CMS has a report. What was found since then stays to be told. */
  markTold({ judgements, gone }: JudgementReport): void {
    const same = this.#run('delete from judgements where path = ? and json = ?');
    for (const judgement of judgements) same.run(judgement.path, JSON.stringify(judgement));
    const none = this.#run('delete from judgements where path = ? and json is null');
    for (const path of gone) none.run(path);
  }
}
