import type { FacetCounts, PublishedSearch } from './published-search.ts';

/** The parts of Pagefind's browser interface that the search page uses. */
export interface Pagefind {
  options(options: { baseUrl: string; noWorker: boolean; excerptLength: number; metaCacheTag: string }): Promise<void>;
  init(): Promise<void>;
  mergeIndex(folder: string, options: { baseUrl: string; excerptLength: number; metaCacheTag: string }): Promise<void>;
  filters(): Promise<FacetCounts>;
  search(
    term: string | null,
    options: { filters: Record<string, { any: string[] }> },
  ): Promise<{ results: FoundPage[] }>;
}

export interface FoundPage {
  /** Begins with the tag of its index. */
  id: string;
  score: number;
  /** Where on the page the words stand. */
  words: number[];
  data(): Promise<PageData>;
}

export interface PageData {
  url: string;
  /** The words of the page. */
  content: string;
  /** HTML in which only `mark` occurs. */
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** Parts of the page under headings with an id, the best first. */
  sub_results: { url: string; title: string }[];
}

/** What was loaded: the search, and what the publisher says of its indexes. */
export interface LoadedSearch {
  pagefind: Pagefind;
  published: PublishedSearch;
}

let loading: Promise<LoadedSearch> | undefined;

/** Fetches the search of a language, once. After a failure the next call tries again. */
export function loadSearch(bundle: string): Promise<LoadedSearch> {
  loading ??= fetchSearch(bundle).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchSearch(bundle: string): Promise<LoadedSearch> {
  const response = await fetch(`${bundle}state.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} fetching ${response.url}`);
  // Written by the publisher from the same type.
  const published = (await response.json()) as PublishedSearch;
  // The module is made by the publisher after the build, so its type is given here.
  const pagefind = (await import(/* @vite-ignore */ `${bundle}${published.engine}/pagefind.js`)) as Pagefind;
  // Folders are named after what they hold, so nothing in them needs to be asked for again.
  const options = { baseUrl: '/', excerptLength: 24, metaCacheTag: '1' };
  // A worker would need `blob:` in the security policy; an index of one language is searched in milliseconds without.
  await pagefind.options({ ...options, noWorker: true });
  await pagefind.init();
  await Promise.all(published.indexes.map(({ folder }) => pagefind.mergeIndex(`${bundle}${folder}/`, options)));
  return { pagefind, published };
}
