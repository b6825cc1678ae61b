import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@ot/shared-types';
import { place } from '../sets/staging.ts';
import type { SetParts } from '../sets/commit-set.ts';
import type { Placement } from '../store/set-store.ts';
import { updateIndex } from './update-indexes.ts';

/** The file that leads to all others of an index: put in place last. */
const entryFile = 'pagefind-entry.json';

/** Brings the search index of a language up to the pages that are live. */
export async function updateSearch(parts: Pick<SetParts, 'store' | 'folders' | 'staging' | 'root'>, locale: Locale) {
  const { store, folders, staging, root } = parts;
  const index = await updateIndex(folders.search, root, locale, store.pages.inSearch(locale));
  const folder = join('pagefind', locale);
  const [now, before] = [filesIn(index), filesIn(join(root, folder))];
  const added = now.filter((file) => file !== entryFile && !before.includes(file));
  const placements = [...added, ...now.filter((file) => file === entryFile)].map((file): Placement => {
    return { file: join(folder, file), staged: null, source: join(index ?? '', file) };
  });
  const gone = before.filter((file) => !now.includes(file));
  place(staging, root, [
    ...placements,
    ...gone.map((file) => ({ file: join(folder, file), staged: null, source: null })),
  ]);
}

function filesIn(folder: string | null): string[] {
  if (folder === null || !existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(folder.length + 1));
}
