import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileOf, type Locale } from '@ot/shared-types';
import { readIfThere } from '../files.ts';
import type { SetParts } from '../sets/commit-set.ts';
import { countChange } from '../sets/count-changes.ts';
import { place } from '../sets/staging.ts';
import type { PlacedSet } from '../targets/target.ts';
import type { SearchIndexes } from './search-indexes.ts';
import type { ChangedPaths } from './waiting-changes.ts';

type WebRoot = Pick<SetParts, 'store' | 'staging'> & {
  clock: () => Date;
  /** The live web root; it can be another one after a wait. */
  root: () => string | null;
  /** The link to it. */
  current: string;
  onPlaced: (placed: PlacedSet) => void;
};

/** Brings the search of a language up to the pages that are live: its files appear in order, the one that leads to them last. */
export async function placeSearch(
  webRoot: WebRoot,
  indexes: SearchIndexes,
  { locale, paths }: { locale: Locale; paths: ChangedPaths },
): Promise<void> {
  const { current } = webRoot;
  const { pages } = webRoot.store;
  const files = await indexes.update(locale, {
    changed: paths,
    find: (some) => (some === null ? pages.inSearch(locale) : pages.inSearchOf(locale, some)),
    fileOf: (path) => join(current, fileOf(path)),
  });
  placeFiles(webRoot, { indexes, locale, goneFolders: files?.remove ?? [] });
}

/** Readers of a language find pages no more that have gone; their indexes follow later. */
export async function hideGone(
  webRoot: WebRoot,
  indexes: SearchIndexes,
  { locale, paths }: { locale: Locale; paths: string[] },
): Promise<void> {
  await indexes.hideGone(locale, paths);
  placeFiles(webRoot, { indexes, locale, goneFolders: [] });
}

interface Placing {
  indexes: SearchIndexes;
  locale: Locale;
  goneFolders: string[];
}

function placeFiles({ store, staging, root, clock, onPlaced }: WebRoot, { indexes, locale, goneFolders }: Placing) {
  const live = root();
  if (live === null) return;
  // Compared with what stands there, because a publisher may have died after the update and before this.
  const added = indexes.files(locale, readIfThere(join(live, 'pagefind', locale, 'state.json'))?.toString() ?? null);
  if (added.length === 0 && goneFolders.length === 0) return;
  const removed = goneFolders.flatMap((folder) => filesBelow(live, folder));
  const number = store.together(() => countChange(store, clock()));
  place(staging, live, [
    ...added.map(({ file, source }) => ({ file, staged: null, source })),
    ...goneFolders.map((file) => ({ file, staged: null, source: null })),
  ]);
  onPlaced({ number, root: live, written: added.map(({ file }) => file), removed });
}

/** The files of a folder, relative to the web root. */
function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  const items = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return items.filter((item) => item.isFile()).map((item) => relative(root, join(item.parentPath, item.name)));
}
