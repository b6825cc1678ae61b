import type { CatalogueName } from '../../content/catalogues/rules.ts';
import type { CollectionName, GlobalName, Locale } from '@ot/shared-types';

/**
 * Names of the things that a page can read. A page that read a key is printed again when the key changes. The language is the
 * one asked for, not the one found: a translation that comes changes what was read in its place.
 */
export const keys = {
  /** Everything that an entry says. */
  entry: (collection: CollectionName, id: string, locale: Locale) => `entry:${collection}:${id}:${locale}`,
  /** What cards and links show of it. */
  card: (collection: CollectionName, id: string, locale: Locale) => `card:${collection}:${id}:${locale}`,
  /** The cards of a whole collection that stays short. */
  list: (collection: CollectionName, locale: Locale) => `list:${collection}:${locale}`,
  /** When sessions take place. */
  timetable: (locale: Locale) => `timetable:${locale}`,
  /** Answers of a catalogue (site/content/catalogues). */
  isLong: (catalogue: CatalogueName, locale: Locale) => `long:${catalogue}:${locale}`,
  groups: (catalogue: CatalogueName, locale: Locale) => `groups:${catalogue}:${locale}`,
  counts: (catalogue: CatalogueName, locale: Locale) => `counts:${catalogue}:${locale}`,
  pagesOf: (catalogue: CatalogueName, group: string, locale: Locale) => `pages:${catalogue}:${group}:${locale}`,
  linesOn: (catalogue: CatalogueName, { group, page }: { group: string; page: number }, locale: Locale) =>
    `lines:${catalogue}:${group}:${page}:${locale}`,
  pageOf: (catalogue: CatalogueName, id: string, locale: Locale) => `page:${catalogue}:${id}:${locale}`,
  /** In which languages an entry is there. */
  languages: (collection: CollectionName, id: string) => `languages:${collection}:${id}`,
  /** In which languages anything of a collection is written. */
  written: (collection: CollectionName) => `written:${collection}`,
  /** Which entry stands at an address. */
  slug: (collection: CollectionName, slug: string) => `slug:${collection}:${slug}`,
  global: (name: GlobalName, locale: Locale) => `global:${name}:${locale}`,
  media: (id: string, locale: Locale) => `media:${id}:${locale}`,
};
