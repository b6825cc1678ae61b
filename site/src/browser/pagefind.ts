/** The parts of Pagefind's browser interface that the search page uses. */
export interface Pagefind {
  options(options: { baseUrl: string; noWorker: boolean; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    term: string | null,
    options: { filters: Record<string, { any: string[] }> },
  ): Promise<{ results: FoundPage[] }>;
}

export interface FoundPage {
  id: string;
  data(): Promise<PageData>;
}

export interface PageData {
  url: string;
  /** HTML in which only `mark` occurs. */
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** Parts of the page under headings with an id, the best first. */
  sub_results: { url: string; title: string }[];
}

let loading: Promise<Pagefind> | undefined;

/** Fetches the search index of a language, once. After a failure the next call tries again. */
export function loadPagefind(bundle: string): Promise<Pagefind> {
  loading ??= fetchPagefind(bundle).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchPagefind(bundle: string): Promise<Pagefind> {
  // The module is made by the publisher after the build, so its type is given here.
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  // A worker would need `blob:` in the security policy; an index of one language is searched in milliseconds without.
  await pagefind.options({ baseUrl: '/', noWorker: true, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}
