import type { Locale } from '@ot/shared-types';
import { indexBuilder } from './index-builder.ts';
import {
  languageSearch,
  type BuildLater,
  type LanguageSearch,
  type SearchFile,
  type SearchFiles,
} from './language-search.ts';
import type { SearchPages } from './searched-pages.ts';

export interface SearchOptions {
  /** Where indexes are made and kept. */
  folder: string;
  say: (message: string) => void;
  /** A main index has been built in the background: the next update places it. */
  onBuilt: (locale: Locale) => void;
  now?: () => number;
}

/** The search indexes of all languages; one object for the life of the publisher. */
export interface SearchIndexes {
  /**
   * Brings a language's search up to the pages as they are now. Takes well under a second: main indexes are built in the
   * background. Null when nothing changed.
   */
  update(locale: Locale, pages: SearchPages): Promise<SearchFiles | null>;
  /** Shows these pages no more, at once: indexes stay as they are until the next update. */
  hideGone(locale: Locale, paths: string[]): Promise<void>;
  /** The files of a language's search that a web root lacks, given the `state.json` that stands there. */
  files(locale: Locale, placed: string | null): SearchFile[];
  /** Waits until no main index waits to be built. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export function searchIndexes({ folder, say, onBuilt, now = Date.now }: SearchOptions): SearchIndexes {
  const quick = indexBuilder('normal');
  const languages = new Map<Locale, LanguageSearch>();
  const stop = new AbortController();
  const isClosed = () => stop.signal.aborted;
  let queue: Promise<void> = Promise.resolve();
  // One at a time, each in a fresh process: that bounds the memory, whatever the number of languages and pages.
  const buildLater: BuildLater = (locale, build) => {
    queue = queue.then(async () => {
      if (isClosed()) return;
      const slow = indexBuilder('low');
      closing.add(slow.close);
      try {
        await build(slow);
        onBuilt(locale);
      } catch (error) {
        if (!isClosed()) say(notBuilt(locale, error));
      } finally {
        slow.close();
        closing.delete(slow.close);
      }
    });
  };
  const closing = new Set<() => void>([quick.close]);
  const languageOf = (locale: Locale) => {
    const known = languages.get(locale) ?? languageSearch({ folder, locale, quick, buildLater, say, now });
    languages.set(locale, known);
    return known;
  };
  return {
    update: (locale, pages) => languageOf(locale).update(pages),
    hideGone: (locale, paths) => languageOf(locale).hideGone(paths),
    files: (locale, placed) => languageOf(locale).files(placed),
    settled: () => queue,
    close: async () => {
      stop.abort();
      for (const close of closing) close();
      await queue;
    },
  };
}

function notBuilt(locale: Locale, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `The main search index (${locale}) was not built: ${reason} It is tried with the next change.`;
}
