import type {
  CollectionName,
  EntryOf,
  ExportedRedirect,
  GlobalName,
  GlobalOf,
  Locale,
  TranslationRecord,
  Upload,
} from '@ot/shared-types';
import type { CatalogueView } from '../../src/catalogues/catalogue.ts';
import type { CatalogueName } from '../../src/catalogues/rules.ts';
import type { Listed } from '../../src/listed.ts';
import type { Localized } from '../../src/site-reader.ts';

/** Content that has passed its schema, in each language in which it is published. */
export type Languages<Content> = Partial<Record<Locale, { translation: TranslationRecord | null; content: Content }>>;

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

/** An entry as lists show it, in one language. */
export type Card<Name extends CollectionName = CollectionName> = Localized<Listed<Name>>;

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
