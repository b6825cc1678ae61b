import { addSearch, type SearchRequest } from './releases/add-search.ts';
import { removeOldReleases } from './releases/release.ts';
import { searchIndexes, type SearchIndexes } from './search/search-indexes.ts';

/** Lets search follow the pages in its own time, and old releases go, so that no page waits for either. */
export interface SearchFollower {
  /** Pages have changed. Returns at once; a run that is under way is followed by another. */
  follow(): void;
  /** Waits until search has followed everything so far, main indexes included. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export function searchFollower(request: SearchRequest, say: (message: string) => void): SearchFollower {
  let running: Promise<void> = Promise.resolve();
  let runs = 0;
  let waiting = false;
  const follow = () => {
    if (waiting) return;
    waiting = true;
    runs += 1;
    running = running.then(() => {
      waiting = false;
      return bringUpToDate(request, indexes, say);
    });
  };
  const indexes = searchIndexes({ folder: request.folders.search, say, onBuilt: follow });
  const settled = async (): Promise<void> => {
    const before = runs;
    await running;
    await indexes.settled();
    if (runs !== before) await settled();
  };
  return { follow, settled, close: () => indexes.close() };
}

async function bringUpToDate(
  request: SearchRequest,
  indexes: SearchIndexes,
  say: (message: string) => void,
): Promise<void> {
  const started = performance.now();
  try {
    const languages = await addSearch(request, indexes);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    await removeOldReleases(request.folders);
    if (languages.length > 0) say(`Search is up to date in ${languages.join(', ')} (${seconds} s).`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(`Search could not be brought up to date: ${reason} The pages are live; search follows with the next change.`);
  }
}
