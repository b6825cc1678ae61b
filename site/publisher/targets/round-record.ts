import { DatabaseSync } from 'node:sqlite';
import { MirrorSchema, type Mirror, type Round } from '@ot/shared-types';
import type { z } from 'zod';

const KeptSchema = MirrorSchema.pick({ round: true, lastRound: true, everFound: true, everMended: true });
/** What came of rounds, of the one under way too. */
export type Kept = Pick<Mirror, keyof z.infer<typeof KeptSchema>>;

const nothingYet: Kept = { round: null, lastRound: null, everFound: 0, everMended: 0 };

/** Keys of one transaction: a hundred thousand at once would keep a publication waiting. */
const together = 1000;

/** What outlives a restart: the round under way with the keys that it has still to look at, and what came of earlier ones. */
export class RoundRecord {
  readonly #database: DatabaseSync;

  constructor(file: string) {
    this.#database = new DatabaseSync(file);
    // What a crash takes away is compared once more.
    this.#database.exec(`
      pragma journal_mode = wal; pragma synchronous = normal;
      create table if not exists to_compare (key text primary key, rank integer not null) without rowid;
      create index if not exists in_order on to_compare (rank, key);
      create table if not exists kept (only integer primary key check (only = 1), json text not null);
    `);
  }

  kept(): Kept {
    const json = this.#database.prepare('select json from kept').get()?.['json'];
    const found = KeptSchema.safeParse(typeof json === 'string' ? JSON.parse(json) : null);
    return found.success ? found.data : nothingYet;
  }

  keep(kept: Kept): void {
    this.#database.prepare('insert or replace into kept values (1, ?)').run(JSON.stringify(kept));
  }

  /** Begins a round over these keys; lets others go on in between. */
  async begin(keys: Map<string, number>, startedAt: Date): Promise<void> {
    this.#database.exec('delete from to_compare');
    const insert = this.#database.prepare('insert or ignore into to_compare (key, rank) values (?, ?)');
    const all = [...keys];
    for (let start = 0; start < all.length; start += together) {
      this.#database.exec('begin');
      for (const [key, rank] of all.slice(start, start + together)) insert.run(key, rank);
      this.#database.exec('commit');
      await new Promise((resolve) => setImmediate(resolve));
    }
    const found = { missing: 0, changed: 0, extra: 0 };
    const round: Round = { startedAt: startedAt.toISOString(), files: keys.size, compared: 0, found, mended: 0 };
    // Last: a round that was half written down is begun anew.
    this.keep({ ...this.kept(), round });
  }

  next(count: number): string[] {
    const rows = this.#database.prepare('select key from to_compare order by rank, key limit ?').all(count);
    return rows.map((row) => String(row['key']));
  }

  /** These keys have been looked at. */
  tick(keys: string[], kept: Kept): void {
    this.#database.exec('begin');
    const remove = this.#database.prepare('delete from to_compare where key = ?');
    for (const key of keys) remove.run(key);
    this.keep(kept);
    this.#database.exec('commit');
  }

  close(): void {
    this.#database.close();
  }
}
