import { localeInfo, localizedPath, type Locale } from '@ot/shared-types';

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
