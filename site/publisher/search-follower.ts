import type { Locale } from '@ot/shared-types';

/** Lets search follow the pages in its own time, so that no page waits for it. */
export interface SearchFollower {
  /** Pages of these languages have changed. Returns at once; a run that is under way is followed by another. */
  follow(languages: Iterable<Locale>): void;
  /** Waits until search has followed everything so far. */
  settled(): Promise<void>;
}

/** `update` brings the search of one language up to its pages. A language that fails does not stop the others. */
export function searchFollower(
  update: (language: Locale) => Promise<void>,
  say: (message: string) => void,
): SearchFollower {
  const waiting = new Set<Locale>();
  let running: Promise<void> | null = null;
  const run = async () => {
    for (let [language] = waiting; language !== undefined; [language] = waiting) {
      waiting.delete(language);
      await update(language).catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        say(
          `Search in ${language} could not follow: ${reason} The pages are live; search follows with the next change.`,
        );
      });
    }
    running = null;
  };
  return {
    follow(languages) {
      for (const language of languages) waiting.add(language);
      running ??= run();
    },
    settled: async () => {
      while (running) await running;
    },
  };
}
