import type { Locale } from '@ot/shared-types';
import type { SearchIndexes } from './search/search-indexes.ts';

/** Lets search follow the pages in its own time, so that no page waits for it. */
export interface SearchFollower {
  /**
   * Pages of these languages have changed, and those in `lost` are to be found no more. Returns at once; a run that is under way
   * is followed by another. What has gone is hidden first, then comes what was published last: its editor is waiting.
   */
  follow: (languages: Iterable<Locale>, lost?: Map<Locale, string[]>) => void;
  /** Waits until search has followed everything so far, main indexes included. */
  settled: () => Promise<void>;
  close: () => Promise<void>;
}

export interface FollowerParts {
  indexes: (onBuilt: (locale: Locale) => void) => SearchIndexes;
  /** Brings the search of one language up to its pages. */
  update: (indexes: SearchIndexes, language: Locale) => Promise<void>;
  /** Hides pages of a language that have gone; quick. */
  hideGone: (indexes: SearchIndexes, language: Locale, paths: string[]) => Promise<void>;
  say: (message: string) => void;
}

/** A language that fails does not stop the others. */
export function searchFollower({ indexes: makeIndexes, update, hideGone, say }: FollowerParts): SearchFollower {
  const losing = new Map<Locale, string[]>();
  let waiting = new Set<Locale>();
  let running: Promise<void> | null = null;
  const run = async () => {
    for (let next = takeNext(); next !== null; next = takeNext()) {
      const { language, step } = next;
      await step().catch((error: unknown) => {
        say(notFollowed(language, error));
      });
    }
    running = null;
  };
  const takeNext = () => {
    for (const [language, paths] of losing) {
      losing.delete(language);
      return { language, step: () => hideGone(indexes, language, paths) };
    }
    for (const language of waiting) {
      waiting.delete(language);
      return { language, step: () => update(indexes, language) };
    }
    return null;
  };
  const follow = (languages: Iterable<Locale>, lost = new Map<Locale, string[]>()) => {
    for (const [language, paths] of lost) losing.set(language, [...(losing.get(language) ?? []), ...paths]);
    waiting = new Set([...languages, ...waiting]);
    if (losing.size + waiting.size > 0) running ??= run();
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
