import { sitePagePath, type Advice, type Locale, type ServicePage, type SitePage } from '@ot/shared-types';
import { strings } from '../i18n/strings/index.ts';
import { pageLink } from '../references/references-of.ts';
import type { TextLink } from '../references/references.ts';
import type { SiteReader } from '../../content/site-reader.ts';

/** The page that lists all entries of a kind. */
export function listCrumb(page: 'advice' | 'equipment' | 'sessions', locale: Locale): TextLink {
  return { href: sitePagePath(page satisfies SitePage, locale), text: strings(locale)[page].title, locale };
}

/** Advice, then the topic when it is published. */
export function adviceCrumbs(site: SiteReader, advice: Advice, locale: Locale): TextLink[] {
  const topic = pageLink(site, { collection: 'topics', id: advice.topic }, locale);
  return [listCrumb('advice', locale), ...(topic ? [topic] : [])];
}

/** The service pages above this one, from the top. A page that is its own ancestor ends the trail. */
export function servicePageCrumbs(site: SiteReader, page: ServicePage, locale: Locale): TextLink[] {
  const trail: TextLink[] = [];
  const seen = new Set([page.id]);
  for (let id = page.parent; id !== null && !seen.has(id);) {
    seen.add(id);
    const link = pageLink(site, { collection: 'service-pages', id }, locale);
    if (link) trail.unshift(link);
    id = site.card('service-pages', id, locale)?.content.parent ?? null;
  }
  return trail;
}
