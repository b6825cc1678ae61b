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
  /** The cards of a whole collection. */
  list: (collection: CollectionName, locale: Locale) => `list:${collection}:${locale}`,
  /** In which languages an entry is there. */
  languages: (collection: CollectionName, id: string) => `languages:${collection}:${id}`,
  /** Which entry stands at an address. */
  slug: (collection: CollectionName, slug: string) => `slug:${collection}:${slug}`,
  global: (name: GlobalName, locale: Locale) => `global:${name}:${locale}`,
  media: (id: string, locale: Locale) => `media:${id}:${locale}`,
};
