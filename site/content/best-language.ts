import { sourceLocale, type Locale, type TranslationRecord } from '@ot/shared-types';

/** Content that has passed its schema, in each language in which it is published. */
export type Languages<Content> = Partial<Record<Locale, { translation: TranslationRecord | null; content: Content }>>;

/** Content in the best language there is for a reader: theirs, or English. */
export interface Localized<Content> {
  content: Content;
  /** The language that `content` is really written in. Differs from the page's language where a translation is missing. */
  locale: Locale;
  /** Null for English, and for English shown in place of a missing translation. */
  translation: TranslationRecord | null;
}

/** Content in the reader's language; in English where that is missing; null where there is neither. */
export function inBestLanguage<Content>(languages: Languages<Content>, locale: Locale): Localized<Content> | null {
  const own = languages[locale];
  if (own) return { content: own.content, locale, translation: own.translation };
  const english = languages[sourceLocale];
  return english ? { content: english.content, locale: sourceLocale, translation: null } : null;
}
