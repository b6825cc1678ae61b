import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CmsClient } from './cms-client.ts';
import { CmsUnavailable } from './cms-client.ts';

/** A file that could not be had, and why. */
export interface MissingFile {
  name: string;
  reason: string;
}

/**
 * Fetches uploaded files that are not there yet, and returns those that cannot be had. What stands under a name never changes:
 * a replaced file has another.
 */
export async function fetchFiles(
  client: Pick<CmsClient, 'file'>,
  names: string[],
  folder: string,
): Promise<MissingFile[]> {
  mkdirSync(folder, { recursive: true });
  const missing: MissingFile[] = [];
  for (const name of names) {
    const path = join(folder, name);
    if (existsSync(path)) continue;
    try {
      await writeFile(`${path}.new`, await client.file(name));
      renameSync(`${path}.new`, path);
    } catch (error) {
      if (!(error instanceof CmsUnavailable)) throw error;
      missing.push({ name, reason: error.message });
    }
  }
  return missing;
}

/** Takes fetched files away that nothing needs any more. */
export function keepFiles(folder: string, names: Set<string>): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(join(folder, name), { force: true });
}
