import { sourceLocale } from '@ot/shared-types';
import type { SiteReader } from '../../content/site-reader.ts';

/** How many of the entries with a page of their own are samples. */
export function samplePages(site: Pick<SiteReader, 'catalogue'>): { samples: number; all: number } {
  const counts = site.catalogue('samples', sourceLocale).counts();
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return { samples: counts.find(({ group }) => group === 'samples')?.count ?? 0, all };
}
