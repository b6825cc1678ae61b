import { copyFile, link, mkdir, readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isSqlite, sqliteFileOf } from './copied-database.ts';
import { heldOf } from './data-folders.ts';
import type { NamedFile } from './files-named.ts';

/** Files that are being written have no name of their own yet. */
const isUnfinished = (name: string): boolean => name.endsWith('.new');

/**
 * Gives every file that a backup takes along a second name in the copy. What the CMS removes afterwards stays there, whoever is
 * killed, and it costs no room: a file of the CMS never changes after it has its name.
 */
export async function keepFiles({ dataDir, databaseUrl }: Kept, copy: string, held: 'in' | 'secret'): Promise<void> {
  for (const entry of await readdir(dataDir, { withFileTypes: true })) {
    // What nobody has decided about is better kept than lost.
    if ((heldOf(entry.name) ?? 'in') !== held || isDatabase(databaseUrl, join(dataDir, entry.name))) continue;
    if (entry.isDirectory()) await keepFolder(join(dataDir, entry.name), join(copy, entry.name));
    else if (entry.isFile()) await keepFile(join(dataDir, entry.name), join(copy, entry.name));
  }
}

interface Kept {
  dataDir: string;
  databaseUrl: string;
}

/** Whatever it is called: a copy of its files would be none, and come in the way of the one that is. */
function isDatabase(databaseUrl: string, path: string): boolean {
  if (!isSqlite(databaseUrl)) return false;
  const file = resolve(sqliteFileOf(databaseUrl));
  return ['', '-wal', '-shm', '-journal'].some((ending) => resolve(path) === `${file}${ending}`);
}

async function keepFolder(from: string, to: string): Promise<void> {
  const found = await readdir(from, { recursive: true, withFileTypes: true }).catch(unlessGone([]));
  for (const entry of found) {
    if (!entry.isFile() || isUnfinished(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    await keepFile(path, join(to, path.slice(from.length)));
  }
}

async function keepFile(from: string, to: string): Promise<void> {
  if (existsSync(to)) return;
  await mkdir(dirname(to), { recursive: true });
  // Another file system, or one without second names.
  await link(from, to).catch((error: unknown) =>
    isGone(error) ? undefined : copyFile(from, to).catch(unlessGone(undefined)),
  );
}

/** Which of the files that a database names are in the copy nowhere. */
export async function missingFiles(copy: string, named: NamedFile[]): Promise<string[]> {
  const replaced = await readdir(join(copy, 'replaced'), { recursive: true }).catch(unlessGone([]));
  const waiting = new Set(replaced.map((path) => path.split('/').at(-1)));
  const isThere = ({ folder, name }: NamedFile) =>
    existsSync(join(copy, folder, name)) ||
    (folder === 'uploads' && (waiting.has(name) || existsSync(join(copy, 'media', name))));
  return named.filter((file) => !isThere(file)).map(({ folder, name }) => `${folder}/${name}`);
}

/** Another one may be quicker: what has gone meanwhile is looked at afterwards (take-copy.ts). */
function unlessGone<Value>(value: Value): (error: unknown) => Value {
  return (error) => {
    if (isGone(error)) return value;
    throw error;
  };
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
