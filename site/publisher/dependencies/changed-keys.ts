import { isDeepStrictEqual } from 'node:util';
import type { CollectionName } from '@ot/shared-types';
import type { StoredEntry } from '../store/stored.ts';
import { keys } from './keys.ts';

/** What changes for readers when an entry is replaced, appears (no `before`) or goes (no `after`). Nothing when nothing differs. */
export function keysOfEntryChange(
  collection: CollectionName,
  id: string,
  before: StoredEntry | null,
  after: StoredEntry | null,
): string[] {
  if (isDeepStrictEqual(before, after)) return [];
  const slugs = [before?.slug, after?.slug].filter((slug) => slug !== undefined);
  return [keys.entry(collection, id), keys.list(collection), ...slugs.map((slug) => keys.slug(collection, slug))];
}
