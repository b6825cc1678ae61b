import { globalNames, type CollectionName, type EntryOf, type ExportedEntry, type Locale } from '@ot/shared-types';
import { anExportedEntry, anExportedGlobal } from '@ot/shared-types/examples';
import type { Published } from './fake-cms.ts';
import { settings } from './publishing.ts';

/** An entry of a long list, numbered so that the order of names is that of numbers. */
export function numbered<Name extends CollectionName>(
  collection: Name,
  number: number,
  changes: Partial<EntryOf<Name>> = {},
): ExportedEntry {
  const digits = String(number).padStart(3, '0');
  const facts = { id: `${collection}-${digits}`, slug: `${collection}-${digits}`, title: `Name ${digits}`, ...changes };
  // The facts are fields that every entry has; the generic type cannot say so.
  return anExportedEntry(collection, { changes: facts });
}

export function many(collection: CollectionName, count: number): ExportedEntry[] {
  return Array.from({ length: count }, (_, index) => numbered(collection, index + 1));
}

/** A site in some languages with so many entries of one collection, all advice on one topic, and nothing else. */
export function longSite(collection: CollectionName, count: number, liveLanguages: Locale[] = ['en']): Published {
  const topic = collection === 'topics' ? [] : [anExportedEntry('topics')];
  const globals = globalNames.filter((name) => name !== 'site-settings').map((name) => anExportedGlobal(name));
  return { entries: [...topic, ...many(collection, count)], globals: [...globals, settings({ liveLanguages })] };
}
