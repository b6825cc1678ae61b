import type { FoundPage } from './pagefind.ts';

/** Pages that have a word, by the tag of their index. */
export type WordCounts = Map<string, readonly unknown[]>;

/**
 * Results of several indexes, best first. Pagefind weighs a word by how rare it is in its own index (BM25), so a word that
 * is rare on the site counts almost nothing in an index of a few fresh pages. Each score is weighed as if all pages were in
 * one index.
 */
export function evenedScores(results: FoundPage[], sizes: Map<string, number>, words: WordCounts[]): FoundPage[] {
  const weights = new Map([...sizes.keys()].map((tag) => [tag, weightOf(tag, sizes, words)]));
  return results
    .map((result) => ({ ...result, score: result.score * (weights.get(tagOf(result.id)) ?? 1) }))
    .sort((a, b) => b.score - a.score);
}

/** The tag of a page's index: ids are a tag, an underscore and a fingerprint. */
export function tagOf(id: string): string {
  return id.slice(0, id.lastIndexOf('_'));
}

/** How much rarer the words are on the whole site than in one index. */
function weightOf(tag: string, sizes: Map<string, number>, words: WordCounts[]): number {
  const all = sumOf([...sizes.values()]);
  const known = words.filter((word) => (word.get(tag)?.length ?? 0) > 0);
  const here = known.map((word) => rarity(sizes.get(tag) ?? 0, word.get(tag)?.length ?? 0));
  const everywhere = known.map((word) => rarity(all, sumOf([...word.values()].map((pages) => pages.length))));
  return known.length === 0 ? 1 : sumOf(everywhere) / sumOf(here);
}

/** The inverse document frequency of BM25, as Pagefind reckons it. */
function rarity(pages: number, withWord: number): number {
  return Math.log(1 + (Math.max(pages - withWord, 0) + 0.5) / (withWord + 0.5));
}

function sumOf(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
