import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileOf, type Locale } from '@ot/shared-types';
import { readIfThere } from '../process/files.ts';
import { countChange } from '../web-root/count-changes.ts';
import { place } from '../web-root/staging.ts';
import { liveRelease } from '../web-root/release.ts';
import type { WebRoot } from '../web-root/web-root.ts';
import type { PlacedSet } from '../web-root/went-live.ts';
import type { SearchIndexes } from './search-indexes.ts';
import type { ChangedPaths } from './waiting-changes.ts';

/** Where search puts its files. */
export interface SearchPlace {
  webRoot: Pick<WebRoot, 'store' | 'folders' | 'staging' | 'clock'>;
  onPlaced: (placed: PlacedSet) => void;
}

/** Brings the search of a language up to the pages that are live: its files appear in order, the one that leads to them last. */
export async function placeSearch(
  place: SearchPlace,
  indexes: SearchIndexes,
  { locale, paths }: { locale: Locale; paths: ChangedPaths },
): Promise<void> {
  const { store, folders } = place.webRoot;
  const { pages } = store;
  const files = await indexes.update(locale, {
    changed: paths,
    find: (some) => (some === null ? pages.inSearch(locale) : pages.inSearchOf(locale, some)),
    fileOf: (path) => join(folders.current, fileOf(path)),
  });
  placeFiles(place, { indexes, locale, goneFolders: files?.remove ?? [] });
}

/** Readers of a language find pages no more that have gone; their indexes follow later. */
export async function hideGone(
  place: SearchPlace,
  indexes: SearchIndexes,
  { locale, paths }: { locale: Locale; paths: string[] },
): Promise<void> {
  await indexes.hideGone(locale, paths);
  placeFiles(place, { indexes, locale, goneFolders: [] });
}

interface Placing {
  indexes: SearchIndexes;
  locale: Locale;
  goneFolders: string[];
}

function placeFiles({ webRoot, onPlaced }: SearchPlace, { indexes, locale, goneFolders }: Placing): void {
  const { store, folders, staging, clock } = webRoot;
  // It can be another one after a wait.
  const live = liveRelease(folders);
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
