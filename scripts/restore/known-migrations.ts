import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../folders.ts';

/** The changes of tables and content that this program knows. A database with others was made by a newer one. */
export function knownMigrations(): Set<string> {
  const tables = readdirSync(join(root, 'cms/src/migrations')).filter((name) => name.endsWith('.json'));
  return new Set([...tables.map((name) => name.replace(/\.json$/, '')), ...dataMigrationNames()]);
}

/** Read from their files: the CMS itself could only be asked by starting it, which changes the database. */
function dataMigrationNames(): string[] {
  const folder = join(root, 'cms/src/data-migrations');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return [...text.matchAll(/\bname: '(\d{8}_[a-z0-9_]+)'/g)].map(([, name = '']) => name);
  });
}
