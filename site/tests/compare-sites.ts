import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pagesInFragment } from '../publisher/search/fragments.ts';
import type { PublishedSearch } from '../src/browser/published-search.ts';
import { filesOf } from './publishing.ts';

/**
 * Names of the files in which two web roots differ, byte for byte. Search indexes are left out: they differ in what stands in
 * the main and what in the recent one (`searchedIn` compares what they find).
 */
export function differencesOf(one: string, other: string): string[] {
  const [first, second] = [withoutIndexes(one), withoutIndexes(other)];
  return [...new Set([...first.keys(), ...second.keys()])]
    .filter((name) => first.get(name) !== second.get(name))
    .sort();
}

function withoutIndexes(root: string): Map<string, string> {
  const files = [...filesOf(root)].filter(([name]) => !name.startsWith('pagefind/'));
  return new Map(files.map(([name, text]) => [name, name.startsWith('sitemaps/') ? withoutHistory(text) : text]));
}

/**
 * Since when a page that is no entry reads as it does is known to the publisher that saw it change; one that prints the site anew
 * knows today. The day of an entry is the entry's own, and stays in the comparison.
 */
function withoutHistory(sitemap: string): string {
  return sitemap.replace(/(<loc>[^<]*<\/loc>)<lastmod>[^<]*<\/lastmod>/g, (whole, address: string) =>
    entryAddress.test(address) ? whole : address,
  );
}

const entryAddress = /\/(?:advice|equipment|sessions|service|topics|documents)\/[^/<]+<\/loc>/;

/** Addresses that search finds in a language, read as a browser would: pages of its indexes that are not out of date. */
export function searchedIn(root: string, locale: string): string[] {
  const folder = join(root, 'pagefind', locale);
  // Written by the publisher from the same type.
  const { indexes, stale } = JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8')) as PublishedSearch;
  const files = indexes.flatMap((index) => {
    const fragments = join(folder, index.folder, 'fragment');
    return readdirSync(fragments).map((name) => ({ name, unpacked: gunzipSync(readFileSync(join(fragments, name))) }));
  });
  const pages = files.flatMap(({ name, unpacked }) => pagesInFragment(name, unpacked));
  return pages
    .filter(({ id }) => !stale.ids.includes(id))
    .map(({ url }) => url)
    .sort();
}
