import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../process/files.ts';
import type { Copy } from './target.ts';

/** The file of the web root that stands under a key of a copy; null: nothing belongs there. */
export async function wantedFile(root: string, key: string, { keyOf }: Pick<Copy, 'keyOf'>): Promise<string | null> {
  for (const file of [key, `${key}.html`]) if (keyOf(file) === key && (await isFile(join(root, file)))) return file;
  return null;
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isFile();
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(String(codeOf(error)))) throw error;
    return false;
  }
}
