import {
  entryPath,
  fileOf,
  isOfSite,
  localizedPath,
  normalAddress,
  shortPath,
  splitPath,
  type EntryRef,
  type ExportedRedirect,
  type Locale,
} from '@ot/shared-types';
import { entryAt } from '../addresses/addresses.ts';
import type { ContentSource } from '../store/stored.ts';

/** What became of an address that was given up. */
export type Destination = { state: 'moved'; to: string } | { state: 'gone' };

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
    for (const locale of target === null ? [] : locales)
      for (const from of addressesOf(address, target, locale)) {
        const to = typeof target === 'function' ? target(locale) : null;
        if (to !== from) redirects.set(from, to === null ? { state: 'gone' } : { state: 'moved', to });
      }
  }
  return redirects;
}

/** Of a page that has gone its short address is answered alike. */
function addressesOf(address: string, target: Target, locale: Locale): string[] {
  const short = typeof target === 'object' && target !== null ? [shortPath(target.id)] : [];
  return [address, ...short].map((path) => localizedPath(path, locale));
}

/** Where an address leads in a language, the entry that has gone, or nowhere. */
type Target = ((locale: Locale) => string) | EntryRef | null;

const forWebServers = '# Addresses that were given up. Written by the publisher.\n';

/**
 * Files for web servers: Netlify's format, which `serve` reads too, and rows of a map for nginx and for Caddy. None is ever
 * empty, because Caddy does not start with an empty file.
 */
export function redirectFiles(redirects: Map<string, Destination>): Map<string, string> {
  const lines = (format: (from: string, to: string) => string) =>
    forWebServers + moved.map(([from, to]) => format(from, to)).join('');
  const moved = [...redirects].flatMap(([from, destination]) =>
    destination.state === 'moved' ? [[from, destination.to] as const] : [],
  );
  const all = [...redirects].map(([from, destination]) => `${from} ${publicTarget(from, destination)}\n`);
  return new Map([
    ['_redirects', forWebServers + all.join('')],
    ['redirects.nginx', lines((from, to) => `"${from}" "${to}";\n`)],
    ['redirects.caddy', lines((from, to) => `"${from}" "${to}"\n`)],
  ]);
}

/**
 * Empty files that tell nginx and Caddy which addresses have gone. They read their maps when they are started or reloaded, and
 * look for a file at each request: what is withdrawn for safety is answered so at once, and what is back is back at once.
 */
export const goneFolder = '_gone';

export function goneFilesOf(redirects: Map<string, Destination>): string[] {
  return [...redirects].flatMap(([from, { state }]) => (state === 'gone' ? [`${goneFolder}/${fileOf(from)}`] : []));
}

const goneStatus = '410';

function publicTarget(from: string, destination: Destination): string {
  if (destination.state === 'moved') return `${destination.to} 301`;
  return `${localizedPath('/410', splitPath(from).locale)} ${goneStatus}`;
}

export function parseRedirects(text: string): Map<string, Destination> {
  const lines = text.split('\n').filter((line) => line.startsWith('/'));
  const parts = lines.map((line) => line.split(' '));
  return new Map(
    parts.flatMap(([from, to, status]): [string, Destination][] =>
      from && to ? [[from, status === goneStatus ? { state: 'gone' } : { state: 'moved', to }]] : [],
    ),
  );
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

/** Where a redirect ends after following others; null for a loop or another site. */
function finalTarget(content: ContentSource, first: ExportedRedirect, byFrom: Map<string, ExportedRedirect>): Target {
  let redirect = first;
  for (let hops = 0; hops <= byFrom.size; hops += 1) {
    const { to } = redirect;
    if ('collection' in to) {
      const entry = content.entry(to.collection, to.id);
      return entry ? (locale) => entryPath(entry, locale) : to;
    }
    const address = normalAddress(to.path);
    if (address === null) return null;
    const next = byFrom.get(address);
    if (!next) return (locale) => localizedPath(address, locale);
    redirect = next;
  }
  return null;
}
