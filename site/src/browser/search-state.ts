/** What the reader asked for: words, and ticked boxes by facet. It stands in the address, so that a search can be shared. */
export interface SearchState {
  query: string;
  filters: Record<string, string[]>;
}

export function stateOf(parameters: URLSearchParams, facets: string[]): SearchState {
  const ticked = facets
    .map((facet) => [facet, parameters.getAll(facet)] as const)
    .filter(([, values]) => values.length > 0);
  return { query: (parameters.get('q') ?? '').trim(), filters: Object.fromEntries(ticked) };
}

export function parametersOf({ query, filters }: SearchState): URLSearchParams {
  const ticked = Object.entries(filters).flatMap(([facet, values]) => values.map((value) => [facet, value]));
  return new URLSearchParams([...(query === '' ? [] : [['q', query]]), ...ticked]);
}

export function isEmpty({ query, filters }: SearchState): boolean {
  return query === '' && Object.keys(filters).length === 0;
}
