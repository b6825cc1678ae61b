import { sitePagePath, type Locale, type SitePage } from '@ot/shared-types';
import { pageName } from '../layouts/page-name.ts';
import { toPageLink } from '../references/references-of.ts';
import type { TextLink } from '../references/references.ts';
import type { SiteReader } from '../../content/site-reader.ts';
import { cardsOf } from './cards-of.ts';

/** Where to look for what was not found: the A to Z, the first topics, the other lists. */
export function placesToLook(site: SiteReader, locale: Locale): TextLink[] {
  const linkTo = (page: SitePage): TextLink => ({
    href: sitePagePath(page, locale),
    text: pageName(page, locale),
    locale,
  });
  const lines = site.catalogue('topics', locale).linesOn('', 1);
  const topics = cardsOf(site, 'topics', lines, locale).map((topic) => toPageLink('topics', topic, locale));
  return [linkTo('a-to-z'), ...topics, ...(['equipment', 'sessions', 'referral', 'contact'] as const).map(linkTo)];
}
