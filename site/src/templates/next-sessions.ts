import type { Locale } from '@ot/shared-types';
import type { SessionSummary } from '../references/references.ts';
import { sessionDate, sessionSummary } from '../references/session-summary.ts';
import type { SiteReader } from '../../content/site-reader.ts';
import { upcomingSessions } from '../../content/upcoming-sessions.ts';

/** The next three dates of all series, each as a card with that one date. */
export function nextSessions(site: SiteReader, { locale }: { locale: Locale }): SessionSummary[] {
  return upcomingSessions(site.timetable(locale), site.now)
    .slice(0, 3)
    .flatMap(({ session, occurrence }) => {
      const card = site.card('sessions', session.content.id, locale);
      if (!card) return [];
      const summary = sessionSummary(card, { locale, now: site.now });
      return [{ ...summary, dates: [sessionDate(occurrence, card.content, card.locale)] }];
    });
}
