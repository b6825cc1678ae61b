import type { Locale } from '@ot/shared-types';
import type { SearchIndexes } from './search/search-indexes.ts';

/** Lets search follow the pages in its own time, so that no page waits for it. */
export interface SearchFollower {
  /** Pages of these languages have changed. Returns at once; a run that is under way is followed by another. */
  follow: (languages: Iterable<Locale>) => void;
  /** Waits until search has followed everything so far, main indexes included. */
  settled: () => Promise<void>;
  close: () => Promise<void>;
}

export interface FollowerParts {
  indexes: (onBuilt: (locale: Locale) => void) => SearchIndexes;
  /** Brings the search of one language up to its pages. */
  update: (indexes: SearchIndexes, language: Locale) => Promise<void>;
  say: (message: string) => void;
}

/** A language that fails does not stop the others. */
export function searchFollower({ indexes: makeIndexes, update, say }: FollowerParts): SearchFollower {
  const waiting = new Set<Locale>();
  let running: Promise<void> | null = null;
  const run = async () => {
    for (let [language] = waiting; language !== undefined; [language] = waiting) {
      waiting.delete(language);
      await update(indexes, language).catch((error: unknown) => {
        say(notFollowed(language, error));
      });
    }
    running = null;
  };
  const follow = (languages: Iterable<Locale>) => {
    for (const language of languages) waiting.add(language);
    if (waiting.size > 0) running ??= run();
  };
  const indexes = makeIndexes((locale) => {
    follow([locale]);
  });
  const settled = async (): Promise<void> => {
    await running;
    await indexes.settled();
    if (running) await settled();
  };
  return { follow, settled, close: () => indexes.close() };
}

function notFollowed(language: Locale, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `Search in ${language} could not follow: ${reason} The pages are live; search follows with the next change.`;
}
