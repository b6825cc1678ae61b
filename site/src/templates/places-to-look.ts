import { sitePagePath, type Locale } from '@ot/shared-types';
import { strings } from '../i18n/strings/index.ts';
import { toPageLink } from '../references-of.ts';
import type { TextLink } from '../references.ts';
import type { SiteReader } from '../site-reader.ts';
import { byOrder } from './by-title.ts';

/** Where to look for what was not found: the A to Z, the topics, the other lists. */
export function placesToLook(site: SiteReader, locale: Locale): TextLink[] {
  const words = strings(locale);
  const lists = [
    { page: 'a-to-z', text: words.aToZ.title },
    { page: 'equipment', text: words.equipment.title },
    { page: 'sessions', text: words.sessions.title },
    { page: 'referral', text: words.referral.title },
    { page: 'contact', text: words.contactPage.title },
  ] as const;
  const [aToZ, ...others] = lists.map(({ page, text }): TextLink => ({
    href: sitePagePath(page, locale),
    text,
    locale,
  }));
  const topics = byOrder(site.list('topics', locale)).map((topic) => toPageLink('topics', topic, locale));
  return [...(aToZ ? [aToZ] : []), ...topics, ...others];
}
