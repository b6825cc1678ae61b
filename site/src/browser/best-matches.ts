/** Words of a query that can be looked for one by one. */
export function wordsOf(query: string): string[] {
  return [...new Set(query.split(/\s+/).filter((word) => word.length > 1))];
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
