import type { DatabaseSync } from 'node:sqlite';
import { statements, type Statements } from './statements.ts';

/** An upload that may have to come into the web root (some page links it), or to leave it (none does). */
interface FileToPlace {
  name: string;
  isLinked: boolean;
  isPlaced: boolean;
}

/**
 * Which uploads pages link, and which of them stand in the web root. Only names that changed are looked at: a large site links
 * hundreds of thousands.
 */
export class FileStore {
  readonly #run: Statements;

  constructor(database: DatabaseSync) {
    this.#run = statements(database);
  }

  /** A page links other uploads than before. */
  replaceOfPage(page: number, before: string[], after: string[]): void {
    const [known, present] = [new Set(before), new Set(after)];
    for (const name of differenceOf(present, known)) {
      this.#run('insert or ignore into page_files values (?, ?)').run(name, page);
      this.#mayDiffer(name);
    }
    for (const name of differenceOf(known, present)) {
      this.#run('delete from page_files where file = ? and page = ?').run(name, page);
      this.#mayDiffer(name);
    }
  }

  #mayDiffer(name: string): void {
    this.#run('insert or ignore into files_to_place values (?)').run(name);
  }

  /** Uploads that any page links. */
  linked(): string[] {
    return this.#run('select distinct file from page_files')
      .all()
      .map((row) => String(row['file']));
  }

  toPlace(): FileToPlace[] {
    const rows = this.#run(
      `select name, exists (select 1 from page_files where file = name) as linked,
         exists (select 1 from placed_files where placed_files.name = files_to_place.name) as placed
       from files_to_place order by name`,
    ).all();
    return rows.map((row) => ({
      name: String(row['name']),
      isLinked: row['linked'] === 1,
      isPlaced: row['placed'] === 1,
    }));
  }

  /** An upload stands in the web root from now on. */
  place(name: string): void {
    this.#run('insert or ignore into placed_files values (?)').run(name);
    this.settle(name);
  }

  /** An upload leaves the web root. */
  remove(name: string): void {
    this.#run('delete from placed_files where name = ?').run(name);
    this.settle(name);
  }

  /** An upload stands where it belongs. */
  settle(name: string): void {
    this.#run('delete from files_to_place where name = ?').run(name);
  }

  /** The web root is a new one, without any upload. */
  forgetPlaced(): void {
    this.#run('delete from placed_files').run();
    this.#run('insert or ignore into files_to_place select distinct file from page_files').run();
  }

  forgetAll(): void {
    for (const table of ['page_files', 'placed_files', 'files_to_place']) this.#run(`delete from ${table}`).run();
  }
}

function differenceOf(names: Set<string>, others: Set<string>): string[] {
  return [...names].filter((name) => !others.has(name));
}
