import {
  sourceLocale,
  type CollectionName,
  type EntryOf,
  type ExportedRedirect,
  type GlobalName,
} from '@ot/shared-types';
import type { StoredEntry, StoredGlobal, StoredMedia } from './stored.ts';

/** All published content in memory, indexed as templates ask for it. */
export interface Content {
  entries: Map<CollectionName, Map<string, StoredEntry>>;
  /** Ids by collection and slug: `advice/holding-a-pencil`. */
  idsBySlug: Map<string, string>;
  globals: Map<GlobalName, StoredGlobal>;
  media: Map<string, StoredMedia>;
  redirects: Map<string, ExportedRedirect>;
}

export function emptyContent(): Content {
  return { entries: new Map(), idsBySlug: new Map(), globals: new Map(), media: new Map(), redirects: new Map() };
}

export function putEntry(content: Content, entry: StoredEntry): void {
  removeEntry(content, entry.collection, entry.id);
  const collection = content.entries.get(entry.collection) ?? new Map<string, StoredEntry>();
  collection.set(entry.id, entry);
  content.entries.set(entry.collection, collection);
  content.idsBySlug.set(`${entry.collection}/${entry.slug}`, entry.id);
}

export function removeEntry(content: Content, collection: CollectionName, id: string): void {
  const previous = findEntry(content, collection, id);
  if (!previous) return;
  content.entries.get(collection)?.delete(id);
  content.idsBySlug.delete(`${collection}/${previous.slug}`);
}

export function findEntry(content: Content, collection: CollectionName, id: string): StoredEntry | null {
  return content.entries.get(collection)?.get(id) ?? null;
}

export function entriesOf(content: Content, collection: CollectionName): StoredEntry[] {
  return [...(content.entries.get(collection)?.values() ?? [])];
}

/** The English of every entry of a collection. */
export function englishOf<Name extends CollectionName>(content: Content, collection: Name): EntryOf<Name>[] {
  return entriesOf(content, collection).flatMap((entry) => {
    const english = entry.languages[sourceLocale];
    // The map under a collection's name holds entries of that collection only (putEntry).
    return english ? [english.content as EntryOf<Name>] : [];
  });
}
