import {
  collectionFolders,
  collectionNames,
  entryOfPath,
  entryPath,
  localizedPath,
  sitePagePath,
  sitePages,
  splitPath,
  type CollectionName,
  type Locale,
} from '@ot/shared-types';
import { catalogueNames } from '../../content/catalogues/rules.ts';
import { liveLanguagesIn } from '../store/live-languages.ts';
import type { ContentStore } from '../store/content-store.ts';
import type { Urgency } from '../store/set-store.ts';
import type { ContentSource } from '../store/stored.ts';
import { gonePaths } from './gone-addresses.ts';
import { pathsOfCatalogue } from './list-paths.ts';

/** Pages for the people who carry the site on: in English, and in no sitemap or search index. */
const developerPages: readonly string[] = ['/style-guide', '/style-guide/right-to-left'];

const collectionsWithPages = collectionNames.filter((name) => collectionFolders[name] !== null);

/** Every address of the site: all entries with a page of their own, and all fixed pages, in all live languages. */
export function allPaths(content: ContentStore): string[] {
  content.prepare();
  const locales = liveLanguagesIn(content);
  return [
    ...locales.flatMap(fixedPaths),
    ...developerPages,
    ...gonePaths(content, locales),
    ...collectionsWithPages.flatMap((collection) =>
      content.slugs(collection).flatMap((slug) => entryPaths({ collection, slug }, locales)),
    ),
    ...locales.flatMap((locale) => catalogueNames.flatMap((name) => pathsOfCatalogue(content, name, locale))),
  ];
}

/** The addresses of pages that are not entries, in one language. */
export function fixedPaths(locale: Locale): string[] {
  const answers = ['/404', '/410'].map((path) => localizedPath(path, locale));
  return [...sitePages.map((page) => sitePagePath(page, locale)), ...answers];
}

/** The addresses of an entry; none for one that is shown only on other pages. */
export function entryPaths(entry: { collection: CollectionName; slug: string }, locales: Locale[]): string[] {
  if (collectionFolders[entry.collection] === null) return [];
  return locales.map((locale) => entryPath(entry, locale));
}

/** The entry whose page stands at an address; null where it is another page, or where no such entry is published. */
export function entryAt(content: ContentSource, path: string): { collection: CollectionName; id: string } | null {
  const named = entryOfPath(splitPath(path).path);
  const id = named && content.idOfSlug(named.collection, named.slug);
  return named && id !== null ? { collection: named.collection, id } : null;
}

/** How soon a page is printed that shows a change of something else. The pages that lead to others come first. */
export function urgencyOf(path: string): Urgency {
  const [, folder = '', slug = '', page] = splitPath(path).path.split('/');
  return slug === '' || page !== undefined || leading.includes(folder) ? 1 : 2;
}

const leading = ['topics', 'help', 'a-to-z'];
