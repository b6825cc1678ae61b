import type { Locale } from '@ot/shared-types';
import { normalise } from '../i18n/normalise.ts';
import { bestMatches, wordsOf } from './best-matches.ts';
import type { MergedSearch } from './merged-search.ts';
import type { FoundPage } from './pagefind.ts';
import type { SearchState } from './search-state.ts';

/** Pages for a search, best first. A sentence that no page has as a whole is looked for word by word. */
export async function findPages(search: MergedSearch, state: SearchState, locale: Locale): Promise<FoundPage[]> {
  const query = normalise(state.query, locale);
  const filters = anyOf(state.filters);
  const results = await search.search(query === '' ? null : query, filters);
  const words = wordsOf(query);
  if (results.length > 0 || words.length < 2) return results;
  return bestMatches(await Promise.all(words.map((word) => search.search(word, filters))));
}

/** Boxes of one group widen the search, groups narrow it. */
function anyOf(filters: SearchState['filters']): Record<string, { any: string[] }> {
  return Object.fromEntries(Object.entries(filters).map(([facet, values]) => [facet, { any: values }]));
}
