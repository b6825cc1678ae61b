export type FacetCounts = Record<string, Record<string, number>>;

/** `state.json`: where the search page finds a language's indexes, and which of their pages it must not show. */
export interface PublishedSearch {
  /** Folder of the script and the WebAssembly. */
  engine: string;
  /** The tag begins the ids of the index's pages; numbers of pages weigh their scores. */
  indexes: { folder: string; tag: string; pages: number }[];
  stale: Stale;
}

/** Pages that have changed or gone since their index was built. */
export interface Stale {
  ids: string[];
  /** What those pages count for in the facets of their indexes. */
  filters: FacetCounts;
}
