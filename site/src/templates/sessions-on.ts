import { audiences, type Locale } from '@ot/shared-types';
import { sessionsOnPage } from '../../content/catalogues/rules.ts';
import type { Listed } from '../../content/listed.ts';
import type { Localized } from '../../content/best-language.ts';
import type { SiteReader } from '../../content/site-reader.ts';
import { bySoonest } from '../../content/upcoming-sessions.ts';

/** The sessions on a page of their list: by their first audience, then soonest first. */
export function sessionsOn(site: SiteReader, page: number, locale: Locale): Localized<Listed<'sessions'>>[] {
  const sessions = bySoonest(site.timetable(locale), site.now);
  const ordered = audiences.flatMap((audience) => sessions.filter(({ content }) => content.audience[0] === audience));
  return ordered
    .slice((page - 1) * sessionsOnPage, page * sessionsOnPage)
    .flatMap(({ content }) => site.card('sessions', content.id, locale) ?? []);
}
