import type { Locale } from '@ot/shared-types';
import { letterAt } from './catalogues/list-addresses.ts';
import { localeOf } from './locale-of.ts';
import type { SiteReader } from './site-reader.ts';

/** The letter of the A to Z that an address asks for; null where it has no page, because all letters stand on one. */
export function letterOfPage(
  site: SiteReader,
  params: Record<string, string | undefined>,
): { locale: Locale; letter: string } | null {
  const locale = localeOf(params['locale'], site);
  if (locale === null) return null;
  const catalogue = site.catalogue('a-to-z', locale);
  const letter = catalogue.isLong() ? letterAt(params['letter'], catalogue.groups()) : null;
  return letter === null ? null : { locale, letter };
}
