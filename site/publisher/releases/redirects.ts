import {
  collectionFolders,
  collectionNames,
  entryPath,
  localizedPath,
  shortPath,
  sourceLocale,
  type ExportedRedirect,
  type Locale,
} from '@ot/shared-types';
import { entriesOf, findEntry, type Content } from '../store/content.ts';

/** All redirects, from path to path, each in one hop; loops are left out, and a page that stands at an address wins over them. */
export function redirectsOf(content: Content, locales: Locale[]): Map<string, string> {
  const redirects = new Map<string, string>();
  const standing = new Set(pagesOf(content).map((entry) => entryPath(entry, sourceLocale)));
  for (const entry of pagesOf(content)) {
    for (const locale of locales) redirects.set(localizedPath(shortPath(entry.id), locale), entryPath(entry, locale));
  }
  for (const redirect of content.redirects.values()) {
    if (standing.has(redirect.from)) continue;
    const target = finalTarget(content, redirect, standing);
    for (const locale of locales) {
      const to = target?.(locale);
      const from = localizedPath(redirect.from, locale);
      if (to !== undefined && to !== from) redirects.set(from, to);
    }
  }
  return redirects;
}

/** Files for web servers: Netlify's format, which `serve` reads too, an nginx map and Caddy directives. */
export function redirectFiles(redirects: Map<string, string>): Map<string, string> {
  const lines = (format: (from: string, to: string) => string) =>
    [...redirects].map(([from, to]) => `${format(from, to)}\n`).join('');
  return new Map([
    ['_redirects', lines((from, to) => `${from} ${to} 301`)],
    ['redirects.nginx', lines((from, to) => `${from} ${to};`)],
    ['redirects.caddy', lines((from, to) => `redir ${from} ${to} permanent`)],
  ]);
}

export function parseRedirects(text: string): Map<string, string> {
  const pairs = text.split('\n').map((line) => line.split(' '));
  return new Map(pairs.flatMap(([from, to]) => (from && to ? [[from, to] as const] : [])));
}

function pagesOf(content: Content) {
  return collectionNames
    .filter((collection) => collectionFolders[collection] !== null)
    .flatMap((collection) => entriesOf(content, collection));
}

/** Where a redirect ends after following others; null for a loop or an entry that is not published. */
function finalTarget(
  content: Content,
  first: ExportedRedirect,
  standing: Set<string>,
): ((locale: Locale) => string) | null {
  const byFrom = new Map([...content.redirects.values()].map((redirect) => [redirect.from, redirect]));
  let redirect = first;
  for (let hops = 0; hops <= byFrom.size; hops += 1) {
    const { to } = redirect;
    if ('collection' in to) {
      const entry = findEntry(content, to.collection, to.id);
      return entry && ((locale) => entryPath(entry, locale));
    }
    const next = standing.has(to.path) ? undefined : byFrom.get(to.path);
    if (!next) return (locale) => localizedPath(to.path, locale);
    redirect = next;
  }
  return null;
}
