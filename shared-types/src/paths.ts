import { collectionNames, type CollectionName } from './primitives.ts';
import type { SitePage } from './globals/navigation.ts';
import { isLocale, sourceLocale, type Locale } from './locales.ts';

/** The first part of an entry's address, or null for entries shown only as parts of other pages. */
export const collectionFolders = {
  'service-pages': 'service',
  advice: 'advice',
  equipment: 'equipment',
  sessions: 'sessions',
  topics: 'topics',
  documents: 'documents',
  organisations: null,
  'contact-points': null,
  'referral-routes': null,
  glossary: null,
  notices: null,
} as const satisfies Record<CollectionName, string | null>;

/** For entries without a page of their own: the page that lists them, each under its slug as fragment. */
const listPages = {
  organisations: 'organisations',
  'contact-points': 'contact',
  'referral-routes': 'referral',
  glossary: 'glossary',
  notices: 'home',
} as const satisfies Partial<Record<CollectionName, SitePage>>;

/** The address of an entry in a language: `/pl/advice/holding-a-pencil`, or `/contact#advice-line` where it has no page. */
export function entryPath(entry: { collection: CollectionName; slug: string }, locale: Locale): string {
  const folder = collectionFolders[entry.collection];
  if (folder !== null) return localizedPath(`/${folder}/${entry.slug}`, locale);
  // A collection without a folder has a list page; the two tables cover all collections between them.
  const page = listPages[entry.collection as keyof typeof listPages];
  return `${sitePagePath(page, locale)}#${entry.slug}`;
}

const collectionsByFolder = new Map<string, CollectionName>(
  collectionNames.flatMap((name) => {
    const folder = collectionFolders[name];
    return folder === null ? [] : [[folder, name] as const];
  }),
);

/** Which entry would have its page at an address without language; null for an address of another kind. */
export function entryOfPath(path: string): { collection: CollectionName; slug: string } | null {
  const [, folder = '', slug = '', ...more] = path.split('/');
  const collection = collectionsByFolder.get(folder);
  return !collection || slug === '' || more.length > 0 ? null : { collection, slug };
}

/** The address of a page that is not an entry. */
export function sitePagePath(page: SitePage, locale: Locale): string {
  return localizedPath(page === 'home' ? '/' : `/${page}`, locale);
}

/** The address of a language's feed: its new and changed pages, newest first. */
export function feedPath(locale: Locale): string {
  return localizedPath('/feed.xml', locale);
}

/** Puts the language prefix before a path that has none. English has no prefix; the other home pages have no slash at the end. */
export function localizedPath(path: string, locale: Locale): string {
  if (locale === sourceLocale) return path;
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}

/** Takes an address apart: `/pl/advice/x` is `pl` and `/advice/x`. */
export function splitPath(path: string): { locale: Locale; path: string } {
  const [, first = '', ...rest] = path.split('/');
  if (first !== sourceLocale && isLocale(first)) return { locale: first, path: `/${rest.join('/')}` };
  return { locale: sourceLocale, path };
}

/** The file in which a page is kept: flat, `advice/x.html`, because one directory per page costs more than the page. */
export function fileOf(path: string): string {
  const trimmed = path.replace(/^\/|\/$/g, '');
  return trimmed === '' ? 'index.html' : `${trimmed}.html`;
}
