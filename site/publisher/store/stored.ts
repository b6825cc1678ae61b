import type { CollectionName, EntryOf, GlobalName, GlobalOf, Locale, Media, TranslationRecord } from '@ot/shared-types';

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

export interface StoredMedia {
  id: string;
  updatedAt: string;
  languages: Languages<Media>;
}
