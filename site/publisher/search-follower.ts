import { addSearch, type SearchRequest } from './releases/add-search.ts';
import { removeOldReleases } from './releases/release.ts';

/** Lets search follow the pages in its own time, and old releases go, so that no page waits for either. */
export interface SearchFollower {
  /** Pages have changed. Returns at once; a run that is under way is followed by another. */
  follow(): void;
  /** Waits until search has followed everything so far. */
  settled(): Promise<void>;
}

export function searchFollower(request: SearchRequest, say: (message: string) => void): SearchFollower {
  let running: Promise<void> = Promise.resolve();
  let waiting = false;
  return {
    follow() {
      if (waiting) return;
      waiting = true;
      running = running.then(() => {
        waiting = false;
        return bringUpToDate(request, say);
      });
    },
    settled: () => running,
  };
}

async function bringUpToDate(request: SearchRequest, say: (message: string) => void): Promise<void> {
  const started = performance.now();
  try {
    const languages = await addSearch(request);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    await removeOldReleases(request.folders);
    if (languages.length > 0) say(`Search is up to date in ${languages.join(', ')} (${seconds} s).`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(`Search could not be brought up to date: ${reason} The pages are live; search follows with the next change.`);
  }
}
