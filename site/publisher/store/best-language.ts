import { sourceLocale, type CollectionName, type Locale } from '@ot/shared-types';
import { toListed } from '../../src/listed.ts';
import type { Localized } from '../../src/site-reader.ts';
import type { Card, Languages, StoredEntry } from './stored.ts';

/** Content in the reader's language; in English where that is missing; null where there is neither. */
export function inBestLanguage<Content>(languages: Languages<Content>, locale: Locale): Localized<Content> | null {
  const own = languages[locale];
  if (own) return { content: own.content, locale, translation: own.translation };
  const english = languages[sourceLocale];
  return english ? { content: english.content, locale: sourceLocale, translation: null } : null;
}

/** The card of an entry, in the reader's language or in English. */
export function cardOf(entry: StoredEntry, locale: Locale): Card | null {
  const found = inBestLanguage(entry.languages, locale);
  return found && { ...found, content: toListed<CollectionName>(entry.collection, found.content) };
}
