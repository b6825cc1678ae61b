import {
  CollectionNameSchema,
  collectionNames,
  type Change,
  type CollectionName,
  type ExportedRedirect,
  type Refusal,
  type VersionsPage,
} from '@ot/shared-types';
import { acceptEntry, acceptGlobal, acceptMedia } from '../store/accept.ts';
import type { ContentKind } from '../store/content-store.ts';
import type { Store } from '../store/store.ts';
import type { ContentChange } from '../sets/apply-content.ts';
import type { CmsClient, EntriesPage, GlobalsPage, MediaPage, VersionedCollection } from './cms-client.ts';
import { compareVersions, type Differences } from './compare-versions.ts';

/** The most entries that one request names. */
const idsPerRequest = 50;

/** Takes what has been read from the CMS; called once for each part, so that no more than that is in memory. */
export type Take = (changes: ContentChange[]) => void;

/**
 * Reads everything published, and what is published no longer: the first copy, and the repair of any lost change. Returns the
 * row of the feed from which to go on: read before the content, so that a change that arrives meanwhile is read twice, never
 * lost.
 */
export async function readAll(client: CmsClient, store: Store, take: Take): Promise<number> {
  const { last } = await client.changesAfter(Number.MAX_SAFE_INTEGER, 0);
  for (const collection of collectionNames) await readCollection(client, store, collection, take);
  take(await readMedia(client, store));
  take(globalChanges(await client.globals(), store));
  take(await readRedirects(client, store));
  return last;
}

/**
 * Reads only what differs, by id and version: repairs what the feed never told at a small part of the cost. Returns the same
 * row as `readAll`.
 */
export async function readDifferences(client: CmsClient, store: Store, take: Take): Promise<number> {
  const { last } = await client.changesAfter(Number.MAX_SAFE_INTEGER, 0);
  for (const collection of collectionNames) {
    const { changed, gone } = await differencesOf(client, store, { name: collection, kind: 'entry', collection });
    take(await readEntries(client, store, collection, changed));
    take(gone.map((id) => goneChange('entry', collection, id)));
  }
  const media = await differencesOf(client, store, { name: 'media', kind: 'media', collection: '' });
  if (media.changed.length + media.gone.length > 0) take(await readMedia(client, store));
  const globals = await differencesOf(client, store, { name: 'globals', kind: 'global', collection: '' });
  if (globals.changed.length > 0) take(globalChanges(await client.globals(), store));
  take(await readRedirects(client, store));
  return last;
}

interface Versioned {
  name: VersionedCollection;
  kind: ContentKind;
  collection: string;
}

async function differencesOf(
  client: CmsClient,
  store: Store,
  { name, kind, collection }: Versioned,
): Promise<Differences> {
  const published: VersionsPage['versions'] = [];
  let after: string | null = null;
  do {
    const page: VersionsPage = await client.versionsAfter(name, after);
    published.push(...page.versions);
    after = page.next;
  } while (after !== null);
  return compareVersions(published, store.content.versions(kind, collection));
}

/** Reads the present state of everything that rows of the feed name. */
export async function readChanged(client: CmsClient, store: Store, rows: Change[]): Promise<ContentChange[]> {
  const has = (kind: Change['kind']) => rows.some((row) => row.kind === kind);
  const entries = rows.filter((row) => row.kind === 'entry');
  const byCollection = Map.groupBy(entries, (row) => CollectionNameSchema.parse(row.collection));
  const parts = await Promise.all([
    ...[...byCollection].map(([collection, named]) =>
      readEntries(client, store, collection, [...new Set(named.map((row) => row.id))]),
    ),
    has('media') ? readMedia(client, store) : [],
    has('global') ? client.globals().then((page) => globalChanges(page, store)) : [],
    // An entry that moves, comes or goes can free or take an address.
    has('redirect') ? readRedirects(client, store) : [],
  ]);
  return parts.flat();
}

async function readEntries(
  client: CmsClient,
  store: Store,
  collection: CollectionName,
  ids: string[],
): Promise<ContentChange[]> {
  const changes: ContentChange[] = [];
  for (let start = 0; start < ids.length; start += idsPerRequest) {
    const wanted = ids.slice(start, start + idsPerRequest);
    const page = await client.entriesById(collection, wanted);
    const found = new Set(page.entries.map((entry) => entry.id));
    changes.push(...entryChanges(page, store));
    changes.push(...wanted.filter((id) => !found.has(id)).map((id) => goneChange('entry', collection, id)));
  }
  return changes;
}

async function readCollection(client: CmsClient, store: Store, collection: CollectionName, take: Take): Promise<void> {
  const seen = new Set<string>();
  let after: string | null = null;
  do {
    const page: EntriesPage = await client.entriesAfter(collection, after);
    take(entryChanges(page, store));
    for (const entry of page.entries) seen.add(entry.id);
    after = page.next;
  } while (after !== null);
  take(goneOf(store, 'entry', collection, seen));
}

function entryChanges(page: EntriesPage, store: Store): ContentChange[] {
  return page.entries.map((exported) => {
    const { collection, id } = exported;
    const { stored, refusals } = acceptEntry(exported, store.content.entry(collection, id));
    return { kind: 'entry', collection, id, after: stored, refusals: withReasons(refusals, page.refusals, id) };
  });
}

async function readMedia(client: CmsClient, store: Store): Promise<ContentChange[]> {
  const changes: ContentChange[] = [];
  let after: string | null = null;
  do {
    const page: MediaPage = await client.mediaAfter(after);
    for (const exported of page.media) {
      const { id } = exported;
      const { stored, refusals } = acceptMedia(exported, store.content.media(id));
      const explained = withReasons(refusals, page.refusals, id);
      changes.push({ kind: 'media', collection: '', id, after: stored, refusals: explained });
    }
    after = page.next;
  } while (after !== null);
  const seen = new Set(changes.map((change) => change.id));
  return [...changes, ...goneOf(store, 'media', '', seen)];
}

/** A global that is refused as a whole keeps its last good version: no page works without. */
function globalChanges(page: GlobalsPage, store: Store): ContentChange[] {
  return page.globals.map((exported) => {
    const before = store.content.global(exported.global);
    const { stored, refusals } = acceptGlobal(exported, before);
    const explained = withReasons(refusals, page.refusals, exported.global);
    return { kind: 'global', collection: '', id: exported.global, after: stored ?? before, refusals: explained };
  });
}

async function readRedirects(client: CmsClient, store: Store): Promise<ContentChange[]> {
  const { redirects } = await client.redirects();
  const changes = redirects.map((redirect: ExportedRedirect): ContentChange => {
    return { kind: 'redirect', collection: '', id: redirect.id, after: redirect, refusals: [] };
  });
  return [...changes, ...goneOf(store, 'redirect', '', new Set(redirects.map((redirect) => redirect.id)))];
}

/** What the store has and the CMS has no more. */
function goneOf(store: Store, kind: ContentKind, collection: string, seen: Set<string>): ContentChange[] {
  return store.content
    .ids(kind, collection)
    .filter((id) => !seen.has(id))
    .map((id) => goneChange(kind, collection, id));
}

function goneChange(kind: ContentKind, collection: string, id: string): ContentChange {
  return { kind, collection, id, after: null, refusals: [] };
}

/** The CMS knows better why it could not map a field than the schema knows that it is missing. */
function withReasons(refusals: Refusal[], fromCms: Refusal[], id: string): Refusal[] {
  const reasons = fromCms.filter((refusal) => refusal.id === id);
  const explained = new Set(reasons.map((reason) => reason.locale));
  return [...reasons, ...refusals.filter((refusal) => !explained.has(refusal.locale))];
}
