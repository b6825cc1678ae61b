import type { Locale } from '@ot/shared-types';
import { pageNumber } from './catalogues/list-addresses.ts';
import type { CatalogueName } from './catalogues/rules.ts';
import { localeOf } from './locale-of.ts';
import type { SiteReader } from './site-reader.ts';

interface ListPage {
  locale: Locale;
  number: number;
}

/** The page of a list that an address asks for; null where the list has no such page, or the site no such language. */
export function listPageOf(
  site: SiteReader,
  params: Record<string, string | undefined>,
  { catalogue, group = '' }: { catalogue: CatalogueName; group?: string | undefined },
): ListPage | null {
  const locale = localeOf(params['locale'], site);
  const number = pageNumber(params['page']);
  if (locale === null || number === null) return null;
  return number <= site.catalogue(catalogue, locale).pagesOf(group) ? { locale, number } : null;
}
