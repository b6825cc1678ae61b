import { sourceLocale, splitPath, type CollectionName, type Locale, type PageJudgement } from '@ot/shared-types';
import { entryAt } from '../addresses/addresses.ts';
import type { Store } from '../store/store.ts';

/** A page of an entry, and whose words stand on it. */
export interface EntryPage {
  collection: CollectionName;
  id: string;
  /** The language of the words: a page without a translation shows the English, and only there can it be mended. */
  locale: Locale;
}

/** Null where the page at an address is not that of an entry. */
export function entryPageAt(store: Store, path: string): EntryPage | null {
  const entry = entryAt(store.content, path);
  if (!entry) return null;
  const { locale } = splitPath(path);
  const isTranslated = store.content.entry(entry.collection, entry.id)?.languages[locale] !== undefined;
  return { ...entry, locale: isTranslated ? locale : sourceLocale };
}

/** A page as judgements name it. */
export function placeOf(store: Store, path: string): Pick<PageJudgement, 'path' | 'locale' | 'entry'> {
  const page = entryPageAt(store, path);
  if (!page) return { path, locale: splitPath(path).locale, entry: null };
  return { path, locale: page.locale, entry: { collection: page.collection, id: page.id } };
}

/** What the entry says in the language of the page's words. */
export function contentOf(store: Store, page: EntryPage | null): object | null {
  return page && (store.content.entry(page.collection, page.id)?.languages[page.locale]?.content ?? null);
}
