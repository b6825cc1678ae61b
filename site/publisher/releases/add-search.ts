import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, type Locale } from '@ot/shared-types';
import { liveLocales } from '../render/addresses.ts';
import type { SearchIndexes } from '../search/search-indexes.ts';
import type { Store } from '../store/store.ts';
import type { PublisherFolders } from './folders.ts';
import { setRecorded } from './recorded-release.ts';
import { beginRelease, linkIntoRelease, liveRelease, removeReleaseFile, switchTo } from './release.ts';
import type { InTurn } from './turns.ts';

export interface SearchRequest {
  store: Store;
  folders: PublisherFolders;
  clock: () => Date;
  inTurn: InTurn;
}

/**
 * Brings search up to the live release, then switches to the same pages with the new indexes. Pages are live before it
 * begins, and other pages may go live while it works. Returns the languages whose search changed.
 */
export async function addSearch(
  { store, folders, clock, inTurn }: SearchRequest,
  indexes: SearchIndexes,
): Promise<Locale[]> {
  const live = liveRelease(folders);
  if (live === null) return [];
  const readPage = (path: string) => readIfThere(join(liveRelease(folders) ?? live, fileOf(path)));
  const changed: Locale[] = [];
  for (const locale of liveLocales(store.content)) {
    const files = await indexes.update(locale, { pages: store.pathsInLanguage(locale), readPage });
    const standing = existsSync(join(live, 'pagefind', locale, 'state.json'));
    if (files !== null || !standing) changed.push(locale);
  }
  if (changed.length > 0)
    await inTurn(() => {
      switchToIndexes({ store, folders, now: clock() }, indexes, changed);
    });
  return changed;
}

function switchToIndexes(
  { store, folders, now }: { store: Store; folders: PublisherFolders; now: Date },
  indexes: SearchIndexes,
  changed: Locale[],
): void {
  const draft = beginRelease(folders, now, liveRelease(folders));
  for (const locale of changed) {
    removeReleaseFile(draft, join('pagefind', locale));
    for (const { file, source } of indexes.files(locale)) linkIntoRelease(draft, source, file);
  }
  setRecorded(store, switchTo(folders, draft));
}

function readIfThere(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
