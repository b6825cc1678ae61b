import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { liveLocales } from '../render/addresses.ts';
import { updateIndex } from '../search/update-indexes.ts';
import type { Store } from '../store/store.ts';
import type { PublisherFolders } from './folders.ts';
import { beginRelease, linkFolderIntoRelease, liveRelease, removeReleaseFile, switchTo } from './release.ts';

/**
 * Brings search up to the live release: indexes the languages whose pages changed, then switches to the same pages with the
 * new indexes. Pages are live before it begins. Returns the languages that were indexed again.
 */
export async function addSearch(store: Store, folders: PublisherFolders, now: Date): Promise<string[]> {
  const live = liveRelease(folders);
  if (live === null) return [];
  /** Folders of the indexes to put in place; null takes one away. */
  const indexes = new Map<string, string | null>();
  for (const locale of liveLocales(store.content)) {
    const folder = await updateIndex(folders.search, live, locale, store.pathsInLanguage(locale));
    const standing = existsSync(join(live, 'pagefind', locale));
    if (store.setting(`search ${locale}`) !== (folder ?? '') || standing !== (folder !== null))
      indexes.set(locale, folder);
  }
  if (indexes.size === 0) return [];
  const draft = beginRelease(folders, now, live);
  for (const [locale, folder] of indexes) {
    removeReleaseFile(draft, join('pagefind', locale));
    if (folder !== null) linkFolderIntoRelease(draft, folder, join('pagefind', locale));
  }
  switchTo(folders, draft);
  store.together(() => {
    for (const [locale, folder] of indexes) store.setSetting(`search ${locale}`, folder ?? '');
  });
  return [...indexes.keys()];
}
