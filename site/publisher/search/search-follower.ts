import type { Locale } from '@ot/shared-types';
import type { SearchIndexes } from './search-indexes.ts';
import { WaitingChanges, type ChangedPaths, type SearchStep } from './waiting-changes.ts';

/** Lets search follow the pages in its own time, so that no page waits for it. */
export interface SearchFollower {
  /**
   * These pages have changed, by language, and those in `lost` are to be found no more. Returns at once; a run that is under
   * way is followed by another. What has gone is hidden first, then comes what was published last: its editor is waiting.
   */
  follow: (changed: Map<Locale, string[]>, lost?: Map<Locale, string[]>) => void;
  /** Any page of these languages may have changed. */
  followAll: (languages: Iterable<Locale>) => void;
  /** Waits until search has followed everything so far, main indexes included. */
  settled: () => Promise<void>;
  close: () => Promise<void>;
}

export interface FollowerParts {
  indexes: (onBuilt: (locale: Locale) => void) => SearchIndexes;
  /** Brings the search of one language up to its pages. */
  update: (indexes: SearchIndexes, language: Locale, paths: ChangedPaths) => Promise<void>;
  /** Hides pages of a language that have gone; quick. */
  hideGone: (indexes: SearchIndexes, language: Locale, paths: string[]) => Promise<void>;
  say: (message: string) => void;
}

/** A language that fails does not stop the others, and looks at all of its pages the next time. */
export function searchFollower({ indexes: makeIndexes, update, hideGone, say }: FollowerParts): SearchFollower {
  const waiting = new WaitingChanges();
  let running: Promise<void> | null = null;
  const run = async () => {
    for (let step = waiting.take(); step !== null; step = waiting.take()) {
      const { language } = step;
      await carryOut(step).catch((error: unknown) => {
        waiting.fail(language);
        say(notFollowed(language, error));
      });
    }
    running = null;
  };
  const carryOut = async (step: SearchStep) => {
    if (step.do === 'hide') await hideGone(indexes, step.language, step.paths);
    else await update(indexes, step.language, step.paths);
  };
  const follow = (changed: Map<Locale, ChangedPaths>, lost = new Map<Locale, string[]>()) => {
    if (changed.size + lost.size === 0) return;
    waiting.lose(lost);
    waiting.change(changed);
    running ??= run();
  };
  const indexes = makeIndexes((locale) => {
    follow(new Map([[locale, []]]));
  });
  const settled = async (): Promise<void> => {
    await running;
    await indexes.settled();
    if (running) await settled();
  };
  return {
    follow,
    followAll: (languages) => {
      follow(new Map(Array.from(languages, (language) => [language, null])));
    },
    settled,
    close: () => indexes.close(),
  };
}

function notFollowed(language: Locale, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `Search in ${language} could not follow: ${reason} The pages are live; search follows with the next change.`;
}
