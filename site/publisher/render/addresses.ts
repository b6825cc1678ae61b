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
  /** The language whose search index finds it; null: in none, because its text is not in its own language or it is a helper page. */
  searchLanguage: Locale | null;
  /** When the entry shown was last changed; null for pages that show many. */
  updatedAt: string | null;
}

const helperPages = new Set<string>(['search', 'languages', 'a-to-z', 'glossary']);

/** Every page of the site: all entries with a page of their own, and all fixed pages, in all live languages. */
export function addressesOf(content: Content): Address[] {
  const locales = liveLocales(content);
  return [
    ...locales.flatMap(fixedAddresses),
    ...entryAddresses(content, locales),
    { path: '/style-guide', locale: sourceLocale, searchLanguage: null, updatedAt: null },
  ];
}

export function liveLocales(content: Content): Locale[] {
  const settings = content.globals.get('site-settings')?.languages[sourceLocale]?.content;
  const live = settings && 'liveLanguages' in settings ? settings.liveLanguages : [];
  return localeCodes.filter((code) => code === sourceLocale || live.includes(code));
}

function fixedAddresses(locale: Locale): Address[] {
  const pages = sitePages.map((page) => ({
    path: sitePagePath(page, locale),
    locale,
    searchLanguage: helperPages.has(page) || (page.startsWith('help/') && locale !== sourceLocale) ? null : locale,
    updatedAt: null,
  }));
  return [...pages, { path: localizedPath('/404', locale), locale, searchLanguage: null, updatedAt: null }];
}

function entryAddresses(content: Content, locales: Locale[]): Address[] {
  return collectionNames
    .filter((collection) => collectionFolders[collection] !== null)
    .flatMap((collection) => entriesOf(content, collection))
    .flatMap((entry) =>
      locales.map((locale) => ({
        path: entryPath(entry, locale),
        locale,
        searchLanguage: locale in entry.languages ? locale : null,
        updatedAt: entry.updatedAt,
      })),
    );
}
