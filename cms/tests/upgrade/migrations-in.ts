import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { readCompressed } from './fixture-files.ts';

/** What a kept database of SQLite has gone through, in that order. */
export function migrationsIn(fixture: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'kept-database-'));
  const file = join(folder, 'cms.sqlite');
  writeFileSync(file, readCompressed(join(fixture, 'cms.sqlite.zst')));
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const rows = database.prepare('select name from payload_migrations order by name').all();
    return rows.map(({ name }) => String(name));
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
}
