import type { Locale } from '@ot/shared-types';
import { normalise } from '../i18n/normalise.ts';
import { bestMatches, tellingWords, wordsOf } from './best-matches.ts';
import type { MergedSearch } from './merged-search.ts';
import type { FoundPage } from './pagefind.ts';
import type { SearchState } from './search-state.ts';

/**
 * Pages for a search, best first. A sentence that no page has as a whole is looked for word by word. Where no word is known,
 * there is nothing: better than pages that have nothing to do with it.
 */
export async function findPages(search: MergedSearch, state: SearchState, locale: Locale): Promise<FoundPage[]> {
  const words = wordsOf(normalise(state.query, locale).replaceAll('"', ' '), locale);
  const filters = anyOf(state.filters);
  if (state.query === '') return search.search(null, filters);
  if (words.length === 0) return [];
  const results = await search.search(words, filters);
  const telling = tellingWords(words, locale);
  if (results.length > 0 || words.length < 2) return results;
  return bestMatches(await Promise.all(telling.map((word) => search.search([word], filters))));
}

/** Boxes of one group widen the search, groups narrow it. */
function anyOf(filters: SearchState['filters']): Record<string, { any: string[] }> {
  return Object.fromEntries(Object.entries(filters).map(([facet, values]) => [facet, { any: values }]));
}
