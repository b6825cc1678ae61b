import { localeInfo, localizedPath, sourceLocale } from '@ot/shared-types';
import type { Page } from './page.ts';

/** A page by its languages: what search engines, the sitemap and the links to other languages claim comes from here alone. */
type Written = Pick<Page, 'path' | 'locale' | 'languages'>;

/** Whether the page is really written in the language of its address. One without any language claims none. */
export function isWritten({ locale, languages }: Written): boolean {
  return languages.includes(locale) || languages.length === 0;
}

/** What search engines are told: the page in each language in which it is really written, or nothing when there is only one. */
export function alternatesOf(page: Written, origin: string): Alternate[] {
  if (page.languages.length < 2 || !isWritten(page)) return [];
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
export function canonicalOf(page: Written, origin: string): string {
  return origin + localizedPath(page.path, isWritten(page) ? page.locale : sourceLocale);
}
