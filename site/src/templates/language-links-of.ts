import { localeInfo, localizedPath, type Locale, type LocaleInfo } from '@ot/shared-types';

/** A link to the same page in another language. */
export interface LanguageLink extends Pick<LocaleInfo, 'code' | 'name' | 'dir'> {
  href: string;
  current: boolean;
}

/** Links to the same page in every language of the site, in the order of the table of languages. */
export function languageLinksOf(page: { path: string; locale: Locale }, live: Locale[]): LanguageLink[] {
  return live.map((code) => {
    const { name, dir } = localeInfo(code);
    return { code, name, dir, href: localizedPath(page.path, code), current: code === page.locale };
  });
}

/** What search engines are told: the page in each language in which it is really written, or nothing when there is only one. */
export function alternatesOf(page: { path: string; languages: Locale[] }, origin: string): Alternate[] {
  if (page.languages.length < 2) return [];
  const alternates = page.languages.map((code) => ({
    hreflang: localeInfo(code).htmlLang,
    href: origin + localizedPath(page.path, code),
  }));
  return [...alternates, { hreflang: 'x-default', href: origin + page.path }];
}

export interface Alternate {
  hreflang: string;
  href: string;
}

/** The one address of a text: a page shown in English in place of a missing translation belongs to the English address. */
export function canonicalOf(page: { path: string; contentLocale: Locale }, origin: string): string {
  return origin + localizedPath(page.path, page.contentLocale);
}
