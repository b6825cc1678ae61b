import { collectionFolders, collectionNames, sourceLocale } from '@ot/shared-types';
import type { SiteReader } from '../site-reader.ts';

/** How many of the entries with a page of their own are samples. */
export function samplePages(site: Pick<SiteReader, 'list'>): { samples: number; all: number } {
  const entries = collectionNames
    .filter((name) => collectionFolders[name] !== null)
    .flatMap((name) => site.list(name, sourceLocale));
  return { samples: entries.filter((entry) => entry.content.sample).length, all: entries.length };
}
