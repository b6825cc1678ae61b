import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@ot/shared-types';
import { liveLocales } from '../render/addresses.ts';
import { updateIndex } from '../search/update-indexes.ts';
import type { Store } from '../store/store.ts';
import type { PublisherFolders } from './folders.ts';
import { setRecorded } from './recorded-release.ts';
import { beginRelease, linkFolderIntoRelease, liveRelease, removeReleaseFile, switchTo } from './release.ts';
import type { InTurn } from './turns.ts';

/** Folders of the indexes to put in place, by language; null takes one away. */
type Indexes = Map<Locale, string | null>;

export interface SearchRequest {
  store: Store;
  folders: PublisherFolders;
  clock: () => Date;
  inTurn: InTurn;
}

/**
 * Brings search up to the live release: indexes the languages whose pages changed, then switches to the same pages with the
 * new indexes. Pages are live before it begins, and other pages may go live while it works. Returns the languages that were
 * indexed again.
 */
export async function addSearch({ store, folders, clock, inTurn }: SearchRequest): Promise<Locale[]> {
  const live = liveRelease(folders);
  if (live === null) return [];
  const indexes: Indexes = new Map();
  for (const locale of liveLocales(store.content)) {
    const folder = await updateIndex(folders.search, live, locale, store.pathsInLanguage(locale));
    const standing = existsSync(join(live, 'pagefind', locale));
    if (store.setting(`search ${locale}`) !== (folder ?? '') || standing !== (folder !== null))
      indexes.set(locale, folder);
  }
  if (indexes.size > 0)
    await inTurn(() => {
      switchToIndexes(store, folders, clock(), indexes);
    });
  return [...indexes.keys()];
}

function switchToIndexes(store: Store, folders: PublisherFolders, now: Date, indexes: Indexes): void {
  const draft = beginRelease(folders, now, liveRelease(folders));
  for (const [locale, index] of indexes) {
    removeReleaseFile(draft, join('pagefind', locale));
    if (index !== null) linkFolderIntoRelease(draft, index, join('pagefind', locale));
  }
  const folder = switchTo(folders, draft);
  store.together(() => {
    setRecorded(store, folder);
    for (const [locale, index] of indexes) store.setSetting(`search ${locale}`, index ?? '');
  });
}
