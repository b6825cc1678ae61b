import { entryPath, type EntryRef, type Locale } from '@ot/shared-types';
import { pageOfList } from './catalogues/list-addresses.ts';
import type { SiteReader } from './site-reader.ts';

/** The address of an entry: its page, or its place on that page of a list on which it stands. */
export function entryHref(
  site: Pick<SiteReader, 'catalogue'>,
  { collection, id }: EntryRef,
  slug: string,
  locale: Locale,
): string {
  const href = entryPath({ collection, slug }, locale);
  if (collection !== 'glossary' && collection !== 'organisations') return href;
  const [path = '', fragment = ''] = href.split('#');
  return `${pageOfList(path, site.catalogue(collection, locale).pageOf(id))}#${fragment}`;
}
