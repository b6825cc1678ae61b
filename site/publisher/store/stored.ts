import type { CollectionName, EntryOf, ExportedRedirect, GlobalName, GlobalOf, Locale, Upload } from '@ot/shared-types';
import type { Languages } from '../../content/best-language.ts';
import type { CatalogueView } from '../../content/catalogues/catalogue.ts';
import type { CatalogueName } from '../../content/catalogues/rules.ts';
import type { Card } from '../../content/listed.ts';

export interface StoredEntry<Name extends CollectionName = CollectionName> {
  collection: Name;
  id: string;
  slug: string;
  updatedAt: string;
  languages: Languages<EntryOf<Name>>;
}

export interface StoredGlobal<Name extends GlobalName = GlobalName> {
  global: Name;
  updatedAt: string;
  languages: Languages<GlobalOf<Name>>;
}

/** An uploaded picture or PDF. */
export interface StoredMedia {
  id: string;
  updatedAt: string;
  languages: Languages<Upload>;
}

/** Where published content is read from: the publisher's store, or in a preview the store with a draft laid over it. */
export interface ContentSource {
  entry(collection: CollectionName, id: string): StoredEntry | null;
  idOfSlug(collection: CollectionName, slug: string): string | null;
  /** In the language asked for, or in English. */
  card(collection: CollectionName, id: string, locale: Locale): Card | null;
  cards(collection: CollectionName, locale: Locale): Card[];
  /** Languages in which at least one entry is written. */
  languagesIn(collection: CollectionName): Locale[];
  catalogue(name: CatalogueName, locale: Locale): CatalogueView;
  global(name: GlobalName): StoredGlobal | null;
  media(id: string): StoredMedia | null;
  redirects(): ExportedRedirect[];
}
