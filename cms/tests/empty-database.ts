import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, globSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * An empty SQLite database with all migrations, kept between tests: to migrate anew costs each file two seconds. It is known by
 * the text of the migrations, so a changed one is run again.
 */
const kept = join(tmpdir(), `cms-test-empty-${fingerprintOfMigrations()}.sqlite`);

function fingerprintOfMigrations(): string {
  const hash = createHash('sha256');
  const cwd = join(import.meta.dirname, '..', 'src');
  for (const file of globSync('{migrations,data-migrations}/**/*.ts', { cwd }).sort())
    hash.update(file).update(readFileSync(join(cwd, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Puts it at `file`, where one is kept. */
export function copyEmptyDatabase(file: string): void {
  if (existsSync(kept)) copyFileSync(kept, file);
}

/** Keeps a database that was just migrated. Whoever does so at the same time keeps the same. */
export function keepEmptyDatabase(file: string): void {
  if (existsSync(kept)) return;
  const own = `${kept}-${process.pid}`;
  rmSync(own, { force: true });
  const database = new DatabaseSync(file);
  database.prepare('vacuum into ?').run(own);
  database.close();
  renameSync(own, kept);
}
