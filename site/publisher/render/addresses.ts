import {
  collectionFolders,
  collectionNames,
  entryPath,
  localeCodes,
  localizedPath,
  sitePagePath,
  sitePages,
  sourceLocale,
  type Locale,
} from '@ot/shared-types';
import { entriesOf, type Content } from '../store/content.ts';

/** A page to print. */
export interface Address {
  path: string;
  /** The language of the page around the content. */
  locale: Locale;
  /** When the entry shown was last changed; null for pages that show many. */
  updatedAt: string | null;
}

/** Pages for the people who carry the site on: in English, and in no sitemap or search index. */
const developerPages = ['/style-guide', '/style-guide/right-to-left'];

/** Every page of the site: all entries with a page of their own, and all fixed pages, in all live languages. */
export function addressesOf(content: Content): Address[] {
  const locales = liveLocales(content);
  return [
    ...locales.flatMap(fixedAddresses),
    ...entryAddresses(content, locales),
    ...developerPages.map((path): Address => ({ path, locale: sourceLocale, updatedAt: null })),
  ];
}

export function liveLocales(content: Content): Locale[] {
  const settings = content.globals.get('site-settings')?.languages[sourceLocale]?.content;
  const live = settings && 'liveLanguages' in settings ? settings.liveLanguages : [];
  return localeCodes.filter((code) => code === sourceLocale || live.includes(code));
}

function fixedAddresses(locale: Locale): Address[] {
  const paths = [...sitePages.map((page) => sitePagePath(page, locale)), localizedPath('/404', locale)];
  return paths.map((path) => ({ path, locale, updatedAt: null }));
}

function entryAddresses(content: Content, locales: Locale[]): Address[] {
  return collectionNames
    .filter((collection) => collectionFolders[collection] !== null)
    .flatMap((collection) => entriesOf(content, collection))
    .flatMap((entry) =>
      locales.map((locale) => ({
        path: entryPath(entry, locale),
        locale,
        updatedAt: entry.updatedAt,
      })),
    );
}
