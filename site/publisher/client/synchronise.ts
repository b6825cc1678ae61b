import { isDeepStrictEqual } from 'node:util';
import {
  CollectionNameSchema,
  collectionNames,
  type Change,
  type CollectionName,
  type Refusal,
} from '@ot/shared-types';
import { keysOfEntryChange } from '../dependencies/changed-keys.ts';
import { keys } from '../dependencies/keys.ts';
import { acceptEntry, acceptGlobal, acceptMedia } from '../store/accept.ts';
import { entriesOf, findEntry } from '../store/content.ts';
import type { Store } from '../store/store.ts';
import type { CmsClient, EntriesPage, GlobalsPage, MediaPage, RedirectsPage } from './cms-client.ts';

/** The most entries that one request names. */
const idsPerRequest = 50;

/** Copies everything published into the store, and takes out what is published no longer: the first copy, and the repair of any lost change. */
export async function copyAll(client: CmsClient, store: Store): Promise<void> {
  // Read before the content: a change that arrives meanwhile is then read twice, never lost.
  const { last } = await client.changesAfter(Number.MAX_SAFE_INTEGER, 0);
  for (const collection of collectionNames) await copyCollection(client, store, collection);
  await copyMedia(client, store);
  await copyGlobals(client, store);
  await copyRedirects(client, store);
  store.setCursor(last);
}

/** Applies rows of the change feed: each names something whose present state is read again. */
export async function applyChanges(client: CmsClient, store: Store, changes: Change[]): Promise<void> {
  const entries = changes.filter((change) => change.kind === 'entry');
  for (const [collection, rows] of Map.groupBy(entries, (change) => CollectionNameSchema.parse(change.collection))) {
    await copyEntries(client, store, collection, [...new Set(rows.map((row) => row.id))]);
  }
  if (changes.some((change) => change.kind === 'media')) await copyMedia(client, store);
  if (changes.some((change) => change.kind === 'global')) await copyGlobals(client, store);
  // An entry's own change can free or take an address.
  if (changes.some((change) => change.kind === 'redirect')) await copyRedirects(client, store);
  const last = changes.at(-1);
  if (last) store.setCursor(last.sequence);
}

async function copyEntries(client: CmsClient, store: Store, collection: CollectionName, ids: string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += idsPerRequest) {
    const wanted = ids.slice(start, start + idsPerRequest);
    const page = await client.entriesById(collection, wanted);
    const found = new Set(page.entries.map((entry) => entry.id));
    store.together(() => {
      keepEntries(store, page);
      for (const id of wanted) if (!found.has(id)) removeEntry(store, collection, id);
    });
  }
}

async function copyCollection(client: CmsClient, store: Store, collection: CollectionName): Promise<void> {
  const seen = new Set<string>();
  let after: string | null = null;
  do {
    const page: EntriesPage = await client.entriesAfter(collection, after);
    store.together(() => {
      keepEntries(store, page);
    });
    for (const entry of page.entries) seen.add(entry.id);
    after = page.next;
  } while (after !== null);
  store.together(() => {
    for (const { id } of entriesOf(store.content, collection)) if (!seen.has(id)) removeEntry(store, collection, id);
  });
}

function keepEntries(store: Store, page: EntriesPage): void {
  for (const exported of page.entries) {
    const before = findEntry(store.content, exported.collection, exported.id);
    const { stored, refusals } = acceptEntry(exported, before);
    const explained = withReasons(refusals, page.refusals, exported.id);
    if (stored) store.putEntry(stored, explained);
    else store.removeEntry(exported.collection, exported.id, explained);
    store.addPending(keysOfEntryChange(exported.collection, exported.id, before, stored));
  }
}

function removeEntry(store: Store, collection: CollectionName, id: string): void {
  const before = findEntry(store.content, collection, id);
  store.removeEntry(collection, id);
  store.addPending(keysOfEntryChange(collection, id, before, null));
}

async function copyMedia(client: CmsClient, store: Store): Promise<void> {
  const seen = new Set<string>();
  let after: string | null = null;
  do {
    const page: MediaPage = await client.mediaAfter(after);
    store.together(() => {
      keepMedia(store, page);
    });
    for (const media of page.media) seen.add(media.id);
    after = page.next;
  } while (after !== null);
  store.together(() => {
    for (const id of [...store.content.media.keys()].filter((known) => !seen.has(known))) {
      store.removeMedia(id);
      store.addPending([keys.media(id)]);
    }
  });
}

function keepMedia(store: Store, page: MediaPage): void {
  for (const exported of page.media) {
    const before = store.content.media.get(exported.id) ?? null;
    const { stored, refusals } = acceptMedia(exported, before);
    const explained = withReasons(refusals, page.refusals, exported.id);
    if (stored) store.putMedia(stored, explained);
    else store.removeMedia(exported.id, explained);
    if (!isDeepStrictEqual(before, stored)) store.addPending([keys.media(exported.id)]);
  }
}

async function copyGlobals(client: CmsClient, store: Store): Promise<void> {
  const page: GlobalsPage = await client.globals();
  store.together(() => {
    for (const exported of page.globals) {
      const before = store.content.globals.get(exported.global) ?? null;
      const { stored, refusals } = acceptGlobal(exported, before);
      const explained = withReasons(refusals, page.refusals, exported.global);
      if (stored) store.putGlobal(stored, explained);
      else store.refuseGlobal(exported.global, explained);
      if (stored && !isDeepStrictEqual(before, stored)) store.addPending([keys.global(exported.global)]);
    }
  });
}

async function copyRedirects(client: CmsClient, store: Store): Promise<void> {
  const page: RedirectsPage = await client.redirects();
  store.together(() => {
    const before = [...store.content.redirects.values()];
    if (isDeepStrictEqual(before, page.redirects)) return;
    store.replaceRedirects(page.redirects);
    store.addPending([keys.redirects()]);
  });
}

/** The CMS knows better why it could not map a field than the schema knows that it is missing. */
function withReasons(refusals: Refusal[], fromCms: Refusal[], id: string): Refusal[] {
  const reasons = fromCms.filter((refusal) => refusal.id === id);
  const explained = new Set(reasons.map((reason) => reason.locale));
  return [...reasons, ...refusals.filter((refusal) => !explained.has(refusal.locale))];
}
