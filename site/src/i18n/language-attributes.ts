import { localeInfo, type Locale } from '@ot/shared-types';

/**
 * The `lang` and `dir` attributes of text in one language inside text of another: both where they differ, neither where
 * they do not, so that a page marks exactly its changes of language (WCAG 3.1.2).
 */
export function languageAttributes(locale: Locale, pageLocale: Locale): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (locale === pageLocale) return {};
  const { htmlLang, dir } = localeInfo(locale);
  return { lang: htmlLang, dir };
}
