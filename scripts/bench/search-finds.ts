import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Locale } from '@ot/shared-types';

interface Indexed {
  id: string;
  url: string;
  text: string;
}

/** What the search page of a language would find, read from the files in the web root as it reads them. */
export function searchOf(webRoot: string, locale: Locale) {
  const folder = join(webRoot, 'pagefind', locale);
  const known = new Map<string, Indexed[]>();
  const pagesIn = (index: string) => {
    const pages = known.get(index) ?? readPages(join(folder, index, 'fragment'));
    known.set(index, pages);
    return pages;
  };
  let last = { state: '', pages: [] as Indexed[] };
  /** Looked through again only where the state is another: what watches would else slow down what it measures. */
  const shown = () => {
    const state = readFileSync(join(folder, 'state.json'), 'utf8');
    if (state === last.state) return last.pages;
    const { indexes, stale } = parseState(state);
    const hidden = new Set(stale.ids);
    const pages = indexes.flatMap((index) => pagesIn(index.folder)).filter(({ id }) => !hidden.has(id));
    last = { state, pages };
    return pages;
  };
  return {
    /** Reads all indexes once, so that a look at them costs little. */
    prepare: () => void shown(),
    finds: (url: string, words = '') => shown().some((page) => page.url === url && page.text.includes(words)),
    pages: () => (existsSync(join(folder, 'state.json')) ? pagesInMains(readState(folder)) : 0),
  };
}

function pagesInMains({ indexes }: PublishedSearch): number {
  return indexes.filter(({ tag }) => !/-x-(recent|latest)$/.test(tag)).reduce((sum, { pages }) => sum + pages, 0);
}

function readState(folder: string): PublishedSearch {
  return parseState(readFileSync(join(folder, 'state.json'), 'utf8'));
}

function parseState(text: string): PublishedSearch {
  // Written by the publisher.
  return JSON.parse(text) as PublishedSearch;
}

/** Pages in the fragment files of an index: a file holds several by their ids, or one whose id is its name. */
function readPages(folder: string): Indexed[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const text = gunzipSync(readFileSync(join(folder, name)))
      .toString()
      .slice('pagefind_dcd'.length);
    // Pagefind writes either.
    const read = JSON.parse(text) as Fragment | Record<string, Fragment>;
    const pages = isFragment(read) ? { [name.replace('.pf_fragment', '')]: read } : read;
    return Object.entries(pages).map(([id, { url, content }]) => ({ id, url, text: content }));
  });
}

function isFragment(read: Fragment | Record<string, Fragment>): read is Fragment {
  return typeof read['url'] === 'string';
}

interface Fragment {
  url: string;
  content: string;
}

/** As much of `state.json` as is needed here. */
interface PublishedSearch {
  indexes: { folder: string; tag: string; pages: number }[];
  stale: { ids: string[] };
}
