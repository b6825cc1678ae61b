import { isLocale, sourceLocale, type Locale } from '@ot/shared-types';
import type { SiteReader } from './site-reader.ts';

/** The language that a path asks for; null when it is none of the site's. English has no prefix, so `/en` is no address. */
export function localeOf(prefix: string | undefined, site: Pick<SiteReader, 'liveLanguages'>): Locale | null {
  if (prefix === undefined) return sourceLocale;
  return prefix !== sourceLocale && isLocale(prefix) && site.liveLanguages().includes(prefix) ? prefix : null;
}
