import { evenedScores, tagOf, type WordCounts } from './evened-scores.ts';
import type { FoundPage, LoadedSearch } from './pagefind.ts';
import type { FacetCounts } from './published-search.ts';

/** One search over all indexes of a language, without what is out of date in them. */
export interface MergedSearch {
  search(term: string | null, filters: Record<string, { any: string[] }>): Promise<FoundPage[]>;
  filters(): Promise<FacetCounts>;
}

export function mergedSearch({ pagefind, published }: LoadedSearch): MergedSearch {
  const stale = new Set(published.stale.ids);
  const sizes = new Map(published.indexes.map(({ tag, pages }) => [tag, pages]));
  // The script's own index has one page, which is none of the site's.
  const isShown = ({ id }: FoundPage) => sizes.has(tagOf(id)) && !stale.has(id);
  const countWord = async (word: string): Promise<WordCounts> => {
    const { results } = await pagefind.search(word, { filters: {} });
    return Map.groupBy(results, ({ id }) => tagOf(id));
  };
  return {
    async search(term, filters) {
      const results = (await pagefind.search(term, { filters })).results.filter(isShown);
      const tags = new Set(results.map(({ id }) => tagOf(id)));
      if (term === null || tags.size === 0 || sizes.size < 2) return results;
      const counts = await Promise.all(term.split(/\s+/).map(countWord));
      return evenedScores(results, sizes, counts);
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
