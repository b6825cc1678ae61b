import {
  isOfSite,
  localizedPath,
  normalAddress,
  splitPath,
  type EntryRef,
  type ExportedRedirect,
  type Locale,
} from '@ot/shared-types';
import type { ContentKind, StoredContent } from '../store/content-store.ts';
import type { ContentSource, StoredEntry } from '../store/stored.ts';

/** The entry that readers knew at an address and that is not published any more; null where that is not so. */
export function goneAt(content: ContentSource, path: string): EntryRef | null {
  const redirect = byAddress(content.redirects()).get(splitPath(path).path);
  return redirect ? goneEntry(content, redirect) : null;
}

/** Every address whose page has gone, in all languages: hosts that know no redirects show the page that says so. */
export function gonePaths(content: ContentSource, locales: Locale[]): string[] {
  const gone = [...byAddress(content.redirects())].filter(([, redirect]) => goneEntry(content, redirect) !== null);
  return gone.flatMap(([address]) => locales.map((locale) => localizedPath(address, locale)));
}

/**
 * Addresses at which a change may put the page that says that something is gone, or take it away: of an entry that comes or goes
 * those that lead to it, of a redirect its own.
 */
export function pathsLeftBehind(content: ContentSource, change: Replaced, locales: Locale[]): string[] {
  return redirectsTouched(content, change).flatMap(({ from }) => {
    const address = normalAddress(from);
    return address === null || isOfSite(address) ? [] : locales.map((locale) => localizedPath(address, locale));
  });
}

interface Replaced {
  kind: ContentKind;
  before: StoredContent | null;
  after: StoredContent | null;
}

function redirectsTouched(content: ContentSource, { kind, before, after }: Replaced): ExportedRedirect[] {
  // The kind says which of the types they are.
  if (kind === 'redirect') return ([before, after] as (ExportedRedirect | null)[]).flatMap((each) => each ?? []);
  if (kind !== 'entry' || (before && after)) return [];
  const entry = (after ?? before) as StoredEntry | null;
  const leadsHere = ({ to }: ExportedRedirect) =>
    'collection' in to && to.collection === entry?.collection && to.id === entry.id;
  return content.redirects().filter(leadsHere);
}

function goneEntry(content: ContentSource, { to }: ExportedRedirect): EntryRef | null {
  return 'collection' in to && content.entry(to.collection, to.id) === null ? to : null;
}

/** Made once for each reading of all redirects: a full print asks for each address whose page has gone. */
const known = new WeakMap<ExportedRedirect[], Map<string, ExportedRedirect>>();

function byAddress(redirects: ExportedRedirect[]): Map<string, ExportedRedirect> {
  const made = known.get(redirects) ?? new Map<string, ExportedRedirect>();
  if (known.has(redirects)) return made;
  known.set(redirects, made);
  for (const redirect of redirects) {
    const address = normalAddress(redirect.from);
    if (address !== null && !isOfSite(address) && !made.has(address)) made.set(address, redirect);
  }
  return made;
}
