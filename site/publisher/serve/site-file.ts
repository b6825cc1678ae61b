import { basename } from 'node:path';
import { goneFolder } from '../surroundings/redirects.ts';
import { contentTypeOf } from './content-types.ts';
import { cacheControlOf } from './headers.ts';

/** Kinds in the order in which they must appear: nothing may lead to what is not there yet. */
const kinds = ['asset', 'page', 'index'] as const;
type Kind = (typeof kinds)[number];

/** Written for the web servers of a machine: no reader asks for them. */
const forWebServers = new Set(['_redirects', 'redirects.nginx', 'redirects.caddy']);

export function isForReaders(file: string): boolean {
  return !forWebServers.has(file) && !file.startsWith(`${goneFolder}/`);
}

/** The path at which readers ask for a file: `advice/x.html` is `/advice/x`. */
export function pathOfFile(file: string): string {
  if (file === 'index.html') return '/';
  return `/${file.replace(/\.html$/, '')}`;
}

/** What a reader's browser must be told of a file. */
export function headersOfFile(file: string): { 'content-type': string; 'cache-control': string } {
  return {
    'content-type': contentTypeOf(file),
    'cache-control': cacheControlOf(`/${file}`),
  };
}

/** Puts files into an order in which no page leads to a file that is not there yet. */
export function inOrderOfAppearance(files: string[]): string[] {
  return kinds.flatMap((kind) => files.filter((file) => kindOf(file) === kind));
}

/**
 * Groups that may be moved together, each when the one before has arrived: an asset never together with a page. Inside a
 * group of `size` the order is open, so a page can be early by fewer than that many files.
 */
export function groupsOf(files: string[], size: number): string[][] {
  const groups: string[][] = [];
  for (const file of files) {
    const last = groups.at(-1);
    if (last && last.length < size && kindOf(last[0] ?? '') === kindOf(file)) last.push(file);
    else groups.push([file]);
  }
  return groups;
}

function kindOf(file: string): Kind {
  if (file.endsWith('.html')) return 'page';
  const leads = file.startsWith('sitemap') || file === 'robots.txt' || basename(file) === 'feed.xml';
  return leads || isSearchState(file) ? 'index' : 'asset';
}

/** Sends readers' browsers to the search indexes of a language. */
function isSearchState(file: string): boolean {
  return /^pagefind\/[^/]+\/state\.json$/.test(file);
}
