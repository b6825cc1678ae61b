import type { Locale } from '@ot/shared-types';
import { isWrittenWithoutSpaces } from './real-matches.ts';

/** The words of a query, each once; in languages that write none between spaces, as the browser knows them. */
export function wordsOf(query: string, locale: Locale): string[] {
  const parts = isWrittenWithoutSpaces(locale)
    ? [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(query)]
    : null;
  const words = parts ? parts.flatMap(({ segment, isWordLike }) => (isWordLike ? segment : [])) : query.split(/\s+/);
  return [...new Set(words.filter((word) => /[\p{L}\p{N}]/u.test(word)))];
}

/** Those that can be looked for one by one: a letter alone stands on nearly every page. */
export function tellingWords(words: string[], locale: Locale): string[] {
  return words.filter((word) => word.length > 1 || isWrittenWithoutSpaces(locale));
}

/**
 * Pages that match many of the words of a sentence, best first. A word that few pages have says more than one that most
 * have. Pages with only common words are left out when others have rare ones.
 */
export function bestMatches<Result extends { id: string }>(perWord: Result[][]): Result[] {
  const scores = new Map<string, { result: Result; score: number }>();
  for (const results of perWord) {
    for (const result of results) {
      const known = scores.get(result.id) ?? { result, score: 0 };
      scores.set(result.id, { ...known, score: known.score + 1 / results.length });
    }
  }
  const ranked = [...scores.values()].sort((a, b) => b.score - a.score);
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best / 4).map(({ result }) => result);
}
