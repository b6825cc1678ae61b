import type { CollectionName } from '@ot/shared-types';
import type { ContentChange } from './apply-content.ts';
import { acceptEntry } from './accept.ts';
import type { Store } from '../store/store.ts';
import type { CmsClient } from '../client/cms-client.ts';
import { goneChanges, takePage, type Intake, type Told } from './content-changes.ts';
import type { EntryRow } from '../client/pages.ts';
import type { Unreadable } from '../client/read-rows.ts';
import { refusalsOf } from './sort-page.ts';

/** The most entries that one request names. */
const idsPerRequest = 50;

/** The entries of one collection, read from the CMS and laid beside those of the store. */
interface Reading {
  client: CmsClient;
  store: Store;
  collection: CollectionName;
}

/** Reads the present state of entries that are known by their ids. One that is not answered is published no longer. */
export async function readEntries(reading: Reading, ids: string[]): Promise<ContentChange[]> {
  const changes: ContentChange[] = [];
  for (let start = 0; start < ids.length; start += idsPerRequest)
    changes.push(...(await readNamed(reading, ids.slice(start, start + idsPerRequest))));
  return changes;
}

async function readNamed(reading: Reading, ids: string[]): Promise<ContentChange[]> {
  const { client, store, collection } = reading;
  const intake = intakeOf(reading);
  const { changes, nameless } = takePage(store, intake, await client.entriesById(collection, ids), new Set(ids));
  const answered = new Set(changes.map(({ id }) => id));
  const missing = ids.filter((id) => !answered.has(id));
  if (nameless.length === 0) return [...changes, ...goneChanges(intake, missing)];
  // Asked for alone, a row without a name is that of nothing else.
  if (ids.length === 1) return missing.map((id) => keptNameless(reading, id, nameless));
  for (const id of missing) changes.push(...(await readNamed(reading, [id])));
  return changes;
}

/** Reads all entries of a collection, and asks for those that are missing. Answers the rows of which nobody can tell whose they are. */
export async function readCollection(
  reading: Reading,
  take: (changes: ContentChange[]) => void,
): Promise<Unreadable[]> {
  const { client, store, collection } = reading;
  const intake = intakeOf(reading);
  const seen = new Set<string>();
  const nameless: Unreadable[] = [];
  let after: string | null = null;
  do {
    const page = await client.entriesAfter(collection, after);
    const told: Told = takePage(store, intake, page);
    take(told.changes);
    for (const { id } of told.changes) seen.add(id);
    nameless.push(...told.nameless);
    after = page.next;
  } while (after !== null);
  const missing = store.content.ids('entry', collection).filter((id) => !seen.has(id));
  take(await readEntries(reading, missing));
  return nameless;
}

function intakeOf({ store, collection }: Reading): Intake<EntryRow> {
  return {
    kind: 'entry',
    collection,
    idOf: ({ id }) => id,
    collectionOf: () => collection,
    accept: (row) => acceptEntry(row, store.content.entry(collection, row.id)),
  };
}

function keptNameless({ store, collection }: Reading, id: string, nameless: Unreadable[]): ContentChange {
  const refusals = nameless.flatMap((row) => refusalsOf({ ...row, id }, collection));
  return { kind: 'entry', collection, id, after: store.content.entry(collection, id), refusals };
}
