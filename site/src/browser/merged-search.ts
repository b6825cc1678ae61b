import type { Locale } from '@ot/shared-types';
import { evenedScores, tagOf, type WordCounts } from './evened-scores.ts';
import type { FoundPage, LoadedSearch } from './pagefind.ts';
import type { FacetCounts } from './published-search.ts';
import { realMatches } from './real-matches.ts';

/** One search over all indexes of a language, without what is out of date in them. */
export interface MergedSearch {
  /** Pages that have all the words; null: all pages. */
  search(words: string[] | null, filters: Filters): Promise<FoundPage[]>;
  filters(): Promise<FacetCounts>;
}

type Filters = Record<string, { any: string[] }>;

export function mergedSearch({ pagefind, published }: LoadedSearch, locale: Locale): MergedSearch {
  const stale = new Set(published.stale.ids);
  const sizes = new Map(published.indexes.map(({ tag, pages }) => [tag, pages]));
  // The script's own index has one page, which is none of the site's.
  const isShown = ({ id }: FoundPage) => sizes.has(tagOf(id)) && !stale.has(id);
  const found = async (term: string | null, filters: Filters) =>
    (await pagefind.search(term, { filters })).results.filter(isShown);
  const withWord = (word: string, filters: Filters) => realMatches(pagefind, word, { filters, locale });
  const countWord = async (word: string): Promise<WordCounts> =>
    Map.groupBy(await withWord(word, {}), ({ id }) => tagOf(id));
  return {
    async search(words, filters) {
      if (words === null) return found(null, filters);
      const perWord = await Promise.all(words.map((word) => withWord(word, filters)));
      const sets = perWord.map((pages) => new Set(pages.map(({ id }) => id)));
      if (sets.some((ids) => ids.size === 0)) return [];
      const results = (await found(words.join(' '), filters)).filter(({ id }) => sets.every((ids) => ids.has(id)));
      if (results.length === 0 || sizes.size < 2) return results;
      return evenedScores(results, sizes, await Promise.all(words.map(countWord)));
    },
    filters: async () => withoutStale(await pagefind.filters(), published.stale.filters),
  };
}

/** What the facets count, without the pages that are not shown. */
export function withoutStale(counts: FacetCounts, stale: FacetCounts): FacetCounts {
  return Object.fromEntries(
    Object.entries(counts).map(([facet, values]) => [
      facet,
      Object.fromEntries(Object.entries(values).map(([value, count]) => [value, count - (stale[facet]?.[value] ?? 0)])),
    ]),
  );
}
