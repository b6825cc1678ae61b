import {
  entryPath,
  isOfSite,
  localizedPath,
  normalAddress,
  type ExportedRedirect,
  type Locale,
} from '@ot/shared-types';
import { entryAt } from '../render/addresses.ts';
import type { ContentSource } from '../store/stored.ts';

/** What became of an address that was given up. */
export type Destination = { state: 'moved'; to: string };

/**
 * All addresses that were given up, each led on in one hop. What comes in is never trusted: addresses are brought into their
 * normal form again, loops are left out, and so is what stands in the place of anything that the site has.
 * Short addresses are none: they are files of their own (commit-set.ts).
 */
export function redirectsOf(content: ContentSource, locales: Locale[]): Map<string, Destination> {
  const byFrom = redirectsByAddress(content);
  const redirects = new Map<string, Destination>();
  for (const [address, redirect] of byFrom) {
    const target = finalTarget(content, redirect, byFrom);
    for (const locale of locales) {
      const to = target?.(locale);
      const from = localizedPath(address, locale);
      if (to !== undefined && to !== from) redirects.set(from, { state: 'moved', to });
    }
  }
  return redirects;
}

const forWebServers = '# Addresses that were given up. Written by the publisher.\n';

/**
 * Files for web servers: Netlify's format, which `serve` reads too, and rows of a map for nginx and for Caddy. None is ever
 * empty, because Caddy does not start with an empty file.
 */
export function redirectFiles(redirects: Map<string, Destination>): Map<string, string> {
  const lines = (format: (from: string, to: string) => string) =>
    forWebServers + [...redirects].map(([from, { to }]) => `${format(from, to)}\n`).join('');
  return new Map([
    ['_redirects', lines((from, to) => `${from} ${to} 301`)],
    ['redirects.nginx', lines((from, to) => `"${from}" "${to}";`)],
    ['redirects.caddy', lines((from, to) => `"${from}" "${to}"`)],
  ]);
}

export function parseRedirects(text: string): Map<string, Destination> {
  const lines = text.split('\n').filter((line) => line.startsWith('/'));
  const pairs = lines.map((line) => line.split(' '));
  return new Map(pairs.flatMap(([from, to]) => (from && to ? [[from, { state: 'moved', to }] as const] : [])));
}

/** Redirects by the address that they lead on from, in its normal form: those in whose place nothing stands. */
function redirectsByAddress(content: ContentSource): Map<string, ExportedRedirect> {
  const byFrom = new Map<string, ExportedRedirect>();
  for (const redirect of content.redirects()) {
    const from = normalAddress(redirect.from);
    if (from !== null && !byFrom.has(from) && !isTaken(content, from)) byFrom.set(from, redirect);
  }
  return byFrom;
}

function isTaken(content: ContentSource, address: string): boolean {
  return isOfSite(address) || entryAt(content, address) !== null;
}

/** Where a redirect ends after following others; null for a loop, another site or an entry that is not published. */
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
    const address = normalAddress(to.path);
    if (address === null) return null;
    const next = byFrom.get(address);
    if (!next) return (locale) => localizedPath(address, locale);
    redirect = next;
  }
  return null;
}
