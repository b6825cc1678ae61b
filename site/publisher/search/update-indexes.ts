import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileOf, type Locale } from '@ot/shared-types';

const run = promisify(execFile);

/** A page in a language's index: its address and the fingerprint of its text. */
export interface IndexedPage {
  path: string;
  hash: string;
}

/**
 * Builds the index of one language from the pages of a release, unless the same pages have been indexed before. Returns the
 * folder of the index; its name is the fingerprint of its pages. Null: no page is in that language.
 */
export async function updateIndex(
  searchFolder: string,
  releaseFolder: string,
  locale: Locale,
  pages: IndexedPage[],
): Promise<string | null> {
  if (pages.length === 0) return null;
  const fingerprint = createHash('sha256').update(JSON.stringify(pages)).digest('hex').slice(0, 16);
  const folder = join(searchFolder, locale, fingerprint);
  if (!existsSync(folder)) await buildIndex(folder, releaseFolder, pages);
  removeOthers(join(searchFolder, locale), fingerprint);
  return folder;
}

async function buildIndex(folder: string, releaseFolder: string, pages: IndexedPage[]): Promise<void> {
  const building = `${folder}.building`;
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building, { recursive: true });
  const list = { pages: pages.map(({ path }) => ({ url: path, file: join(releaseFolder, fileOf(path)) })) };
  const listFile = `${building}.json`;
  writeFileSync(listFile, JSON.stringify(list));
  await run(process.execPath, [join(import.meta.dirname, 'build-index.ts'), listFile, building]);
  rmSync(listFile);
  renameSync(building, folder);
}

function removeOthers(folder: string, keep: string): void {
  for (const name of readdirSync(folder))
    if (name !== keep) rmSync(join(folder, name), { recursive: true, force: true });
}
