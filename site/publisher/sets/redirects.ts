import { entryPath, localizedPath, type ExportedRedirect, type Locale } from '@ot/shared-types';
import { entryAt } from '../render/addresses.ts';
import type { ContentSource } from '../store/stored.ts';

/**
 * All redirects, from path to path, each in one hop; loops are left out, and a page that stands at an address wins over them.
 * Short addresses are none: they are files of their own (commit-set.ts).
 */
export function redirectsOf(content: ContentSource, locales: Locale[]): Map<string, string> {
  const all = content.redirects();
  const byFrom = new Map(all.map((redirect) => [redirect.from, redirect]));
  const redirects = new Map<string, string>();
  for (const redirect of all) {
    if (entryAt(content, redirect.from)) continue;
    const target = finalTarget(content, redirect, byFrom);
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

/** Where a redirect ends after following others; null for a loop or an entry that is not published. */
function finalTarget(
  content: ContentSource,
  first: ExportedRedirect,
  byFrom: Map<string, ExportedRedirect>,
): ((locale: Locale) => string) | null {
  let redirect = first;
  for (let hops = 0; hops <= byFrom.size; hops += 1) {
    const { to } = redirect;
    if ('collection' in to) {
      const entry = content.entry(to.collection, to.id);
      return entry && ((locale) => entryPath(entry, locale));
    }
    const next = entryAt(content, to.path) ? undefined : byFrom.get(to.path);
    if (!next) return (locale) => localizedPath(to.path, locale);
    redirect = next;
  }
  return null;
}
