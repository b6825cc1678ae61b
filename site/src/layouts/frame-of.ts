import {
  localizedPath,
  sitePagePath,
  sourceLocale,
  type Locale,
  type NavigationLink,
  type Notice,
  type SitePage,
} from '@ot/shared-types';
import { formatDay } from '../i18n/dates.ts';
import { format } from '../i18n/format.ts';
import { strings, type Strings } from '../i18n/strings/index.ts';
import { pageLink } from '../references/references-of.ts';
import type { TextLink } from '../references/references.ts';
import type { Localized } from '../../content/best-language.ts';
import type { SiteReader } from '../../content/site-reader.ts';
import { pageName } from './page-name.ts';
import type { Page } from './page.ts';

/** A link of the header or footer, and whether the reader is already there. */
export interface MenuLink extends TextLink {
  isCurrent: boolean;
}

/**
 * The links of a menu; one to an entry that is not published is left out. Where the menu is not translated, the pages' own
 * names stand in for its words.
 */
export function menuLinks(
  site: SiteReader,
  links: Localized<NavigationLink[]>,
  page: Pick<Page, 'locale' | 'path'>,
): MenuLink[] {
  const here = localizedPath(page.path, page.locale);
  return links.content.flatMap(({ label, target }) => {
    const named = targetOf(site, target, page.locale);
    if (named === null) return [];
    const words = links.locale === page.locale ? { text: label, locale: links.locale } : named;
    return { href: named.href, text: words.text, locale: words.locale, isCurrent: named.href === here };
  });
}

function targetOf(site: SiteReader, target: NavigationLink['target'], locale: Locale): TextLink | null {
  if (!('page' in target)) return pageLink(site, target, locale);
  return { href: sitePagePath(target.page, locale), text: menuName(target.page, locale), locale };
}

/** Titles can be long; a menu on a phone has room for a word or two. */
function menuName(page: SitePage, locale: Locale): string {
  const short: Partial<Record<SitePage, string>> = strings(locale).menu;
  return short[page] ?? pageName(page, locale);
}

/** The trail from the home page to the page above this one; empty on the home page. */
export function breadcrumbsOf(page: Pick<Page, 'locale' | 'path' | 'crumbs'>): TextLink[] {
  if (page.path === '/') return [];
  const home = { href: sitePagePath('home', page.locale), text: strings(page.locale).chrome.home, locale: page.locale };
  return [home, ...page.crumbs];
}

const urgency = { emergency: 0, warning: 1, information: 2 } as const;

/** Notices of now, the most urgent first, then the newest. */
export function currentNotices(notices: Localized<Notice>[], now: Date): Localized<Notice>[] {
  return notices
    .filter(({ content }) => new Date(content.startsAt) <= now && now < new Date(content.endsAt))
    .sort(
      ({ content: a }, { content: b }) => urgency[a.level] - urgency[b.level] || b.startsAt.localeCompare(a.startsAt),
    );
}

export interface TranslationNotice {
  kind: 'not-translated' | 'unchecked' | 'out-of-date';
  heading: string;
  text: string;
  english: TextLink | null;
}

/** How far readers can rely on the translation, in their language. A translation can be both out of date and unchecked. */
export function translationNoticesOf(page: Page): TranslationNotice[] {
  const { notices } = strings(page.locale);
  if (page.contentLocale !== page.locale) {
    return [
      { kind: 'not-translated', heading: notices.notTranslatedHeading, text: notices.notTranslated, english: null },
    ];
  }
  if (page.translation === null) return [];
  const english = { href: page.path, text: notices.readEnglish, locale: page.locale };
  const outOfDate = {
    kind: 'out-of-date',
    heading: notices.outOfDateHeading,
    text: outOfDateText(page, notices),
    english,
  } as const;
  const unchecked = { kind: 'unchecked', heading: notices.uncheckedHeading, text: notices.unchecked, english } as const;
  const isOld = page.translation.state === 'out-of-date';
  return [...(isOld ? [outOfDate] : []), ...(page.translation.checkedBy === null ? [unchecked] : [])];
}

function outOfDateText({ translation, locale }: Page, notices: Strings['notices']): string {
  if (!translation?.translatedOn) return notices.outOfDate;
  return format(notices.outOfDateSince, { date: formatDay(translation.translatedOn, locale) });
}

/** How a translation was made, in words; null for samples, which have a notice of their own. */
export function methodOf({ translation, locale }: Pick<Page, 'translation' | 'locale'>): string | null {
  const { review } = strings(locale);
  switch (translation?.method) {
    case 'person':
      return review.byPerson;
    case 'machine-then-person':
      return review.byMachine;
    case 'sample':
    case undefined:
      return null;
  }
}

/** The words of the browser tab. */
export function tabTitle(page: Pick<Page, 'title' | 'locale' | 'path'>, serviceName: string): string {
  return page.path === '/'
    ? serviceName
    : format(strings(page.locale).chrome.pageTitle, { page: page.title, service: serviceName });
}

/** The interpreter line in English, to show or read to staff; null where the page is in English already. */
export function englishLine(site: SiteReader, locale: Locale): string | null {
  return locale === sourceLocale ? null : site.global('site-settings', sourceLocale).content.interpreterLine;
}
