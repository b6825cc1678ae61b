import { collectionNames, type Refusal } from '@ot/shared-types';
import type { ContentChange } from './apply-content.ts';
import type { ContentKind } from '../store/content-store.ts';
import type { Store } from '../store/store.ts';
import type { CmsClient, Version, VersionedCollection } from '../client/cms-client.ts';
import { compareVersions } from './compare-versions.ts';
import type { Told } from './content-changes.ts';
import type { FeedEnd, FeedRow } from '../client/pages.ts';
import { readCollection, readEntries } from './read-entries.ts';
import { readGlobals, readMedia, readRedirects } from './read-lists.ts';
import type { Rows, Unreadable } from '../client/read-rows.ts';
import { refusalsOf } from './sort-page.ts';

/** Takes what has been read from the CMS; called once for each part, so that no more than that is in memory. */
export type Take = (changes: ContentChange[]) => void;

/** What a comparison of everything ends with. */
export interface Compared {
  /** Where the feed ended: asked before the content, so that a change that arrives meanwhile is read twice and never lost. */
  end: FeedEnd;
  /** Rows of which nobody can tell whose they are. */
  nameless: Refusal[];
}

/** Reads everything published, and what is published no longer: the first copy, and the repair of any lost change. */
export async function readAll(client: CmsClient, store: Store, take: Take): Promise<Compared> {
  const end = await client.feedEnd();
  const nameless: Refusal[] = [];
  for (const collection of collectionNames) {
    const rows = await readCollection({ client, store, collection }, take);
    nameless.push(...namelessOf(rows, collection));
  }
  for (const { name, read } of [...lists, redirects]) nameless.push(...takeTold(await read(client, store), name, take));
  return { end, nameless };
}

/** Reads only what differs, by id and version: repairs what the feed never told at a small part of the cost. */
export async function readDifferences(client: CmsClient, store: Store, take: Take): Promise<Compared> {
  const end = await client.feedEnd();
  const nameless: Refusal[] = [];
  for (const collection of collectionNames) {
    const found = await differencesOf(client, store, { name: collection, kind: 'entry', collection });
    take(await readEntries({ client, store, collection }, found.ids));
    nameless.push(...found.nameless);
  }
  for (const { name, kind, read } of lists) {
    const { ids } = await differencesOf(client, store, { name, kind, collection: '' });
    if (ids.length > 0) nameless.push(...takeTold(await read(client, store), name, take));
  }
  nameless.push(...takeTold(await readRedirects(client, store), redirects.name, take));
  return { end, nameless };
}

const lists = [
  { name: 'media', kind: 'media', read: readMedia },
  { name: 'globals', kind: 'global', read: readGlobals },
] as const;
const redirects = { name: 'redirects', read: readRedirects } as const;

function takeTold({ changes, nameless }: Told, name: string, take: Take): Refusal[] {
  take(changes);
  return namelessOf(nameless, name);
}

const namelessOf = (rows: Unreadable[], collection: string): Refusal[] =>
  rows.flatMap((row) => refusalsOf({ ...row, id: null }, collection));

interface Versioned {
  name: VersionedCollection;
  kind: ContentKind;
  collection: string;
}

async function differencesOf(
  client: CmsClient,
  store: Store,
  { name, kind, collection }: Versioned,
): Promise<{ ids: string[]; nameless: Refusal[] }> {
  const published: Rows<Version> = { rows: [], unreadable: [] };
  let after: string | null = null;
  do {
    const page = await client.versionsAfter(name, after);
    published.rows.push(...page.rows);
    published.unreadable.push(...page.unreadable);
    after = page.next;
  } while (after !== null);
  const different = compareVersions(published, store.content.versions(kind, collection));
  // What was refused may be mended without another version: by a CMS that sends it in other words.
  const refused = store.refusedIds(kind, collection);
  const nameless = published.unreadable.filter(({ id }) => id === null);
  return {
    ids: [...new Set([...different, ...refused])],
    nameless: namelessOf(nameless, name),
  };
}

/** Reads the present state of everything that rows of the feed name. */
export async function readChanged(client: CmsClient, store: Store, rows: FeedRow[]): Promise<ContentChange[]> {
  const has = (kind: FeedRow['kind']) => rows.some((row) => row.kind === kind);
  const entries = rows.filter((row) => row.kind === 'entry');
  const byCollection = Map.groupBy(entries, (row) => row.collection);
  const told = ({ changes }: Told) => changes;
  const parts = await Promise.all([
    ...[...byCollection].map(([collection, named]) =>
      readEntries({ client, store, collection }, [...new Set(named.map((row) => row.id))]),
    ),
    has('media') ? readMedia(client, store).then(told) : [],
    has('global') ? readGlobals(client, store).then(told) : [],
    // An entry that moves, comes or goes can free or take an address.
    has('redirect') ? readRedirects(client, store).then(told) : [],
  ]);
  const changes = parts.flat();
  // One that goes leaves its address behind, without a row of its own.
  const isGone = changes.some(({ kind, after }) => kind === 'entry' && after === null);
  return isGone && !has('redirect') ? [...changes, ...(await readRedirects(client, store)).changes] : changes;
}
