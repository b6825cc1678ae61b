import fs, { cpSync, copyFileSync, existsSync, mkdirSync, type PathLike } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { clientOf } from './statements.ts';
import type { Cms } from './start-cms.ts';

const files = ['cms.sqlite', 'cms.sqlite-wal'];

/**
 * Does something, and keeps database and files as a `kill -9` would leave them after each moment at which they changed, in the order
 * in which they happened. Answers the folders.
 */
export async function keepEachMoment(cms: Cms, folder: string, work: () => Promise<unknown>): Promise<string[]> {
  const moments: string[] = [];
  const keep = () => {
    const moment = join(folder, String(moments.length));
    mkdirSync(moment, { recursive: true });
    copyMoment(cms.dataDir, moment);
    moments.push(moment);
  };
  const ends = [watchDatabase(cms, keep), watchFiles(cms.dataDir, keep)];
  try {
    keep();
    await work();
    return moments;
  } finally {
    for (const end of ends) end();
  }
}

function watchDatabase(cms: Cms, onChange: () => void): () => void {
  const client = clientOf(cms.payload);
  const execute = client.execute.bind(client);
  let isOpen = false;
  client.execute = async (statement: Parameters<typeof execute>[0]) => {
    const sql = (typeof statement === 'string' ? statement : statement.sql).trim();
    const result = await execute(statement);
    if (/^begin/i.test(sql)) isOpen = true;
    else if (/^(commit|rollback)/i.test(sql)) isOpen = false;
    const isChange = /^(commit|insert|update|delete)/i.test(sql);
    if (isChange && !isOpen) onChange();
    return result;
  };
  return () => {
    client.execute = execute;
  };
}

const changes = ['mkdir', 'link', 'rename', 'rm', 'unlink', 'copyFile'] as const;

/** A file that is being written is half there, and whole at the next change. */
function watchFiles(dataDir: string, onChange: () => void): () => void {
  const before = { ...fs.promises };
  const after = (path: PathLike | undefined) => {
    if (String(path).startsWith(dataDir)) onChange();
  };
  for (const name of changes) {
    // Each takes other arguments; here they are only passed on.
    const change = before[name] as (...given: PathLike[]) => Promise<unknown>;
    const watched = async (...given: PathLike[]) => {
      const result = await change(...given);
      after(given[0]);
      return result;
    };
    Object.assign(fs.promises, { [name]: watched });
  }
  const writeFile = async (path: string, bytes: Uint8Array, options?: object) => {
    await before.writeFile(path, bytes.subarray(0, bytes.length / 2), options);
    after(path);
    await before.writeFile(path, bytes, options);
  };
  Object.assign(fs.promises, { writeFile });
  syncBuiltinESMExports();
  return () => {
    Object.assign(fs.promises, before);
    syncBuiltinESMExports();
  };
}

const folders = ['uploads', 'originals', 'replaced', 'media'];

/** The database and the files of a moment. */
export function copyMoment(from: string, to: string): void {
  for (const file of files) if (existsSync(join(from, file))) copyFileSync(join(from, file), join(to, file));
  for (const name of folders)
    if (existsSync(join(from, name))) cpSync(join(from, name), join(to, name), { recursive: true });
}
