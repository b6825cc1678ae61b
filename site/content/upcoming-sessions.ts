import type { Occurrence, Season } from '@ot/shared-types';
import type { Listed, Timetabled } from './listed.ts';
import type { Localized } from './best-language.ts';

type ListedSession = Listed<'sessions'>;

/** One coming date of a series. */
export interface ComingDate {
  session: Localized<Timetabled>;
  occurrence: Occurrence;
}

/** The dates of a series that have not ended, soonest first. */
export function comingDatesOf(session: Pick<Timetabled, 'occurrences'>, now: Date): Occurrence[] {
  return session.occurrences.filter((occurrence) => new Date(occurrence.end) > now).sort(byStart);
}

/** The dates that a family can still go to, of all series, soonest first. A cancelled date is only told on its own page. */
export function upcomingSessions(sessions: Localized<Timetabled>[], now: Date): ComingDate[] {
  return sessions
    .flatMap((session) => comingDatesOf(session.content, now).map((occurrence) => ({ session, occurrence })))
    .filter(({ occurrence }) => occurrence.state !== 'cancelled')
    .sort((a, b) => byStart(a.occurrence, b.occurrence));
}

/** Series with a coming date first, soonest first; then those without, by name. */
export function bySoonest<Session extends Timetabled>(sessions: Localized<Session>[], now: Date): Localized<Session>[] {
  return sessions
    .map((session) => ({ session, soonest: comingDatesOf(session.content, now)[0]?.start ?? '9999' }))
    .sort(
      (a, b) => a.soonest.localeCompare(b.soonest) || a.session.content.title.localeCompare(b.session.content.title),
    )
    .map(({ session }) => session);
}

export type LastRun = { on: string } | { season: Season; year: number };

/** When a series without coming dates took place last; null when it is not known to have run. */
export function lastRunOf(session: ListedSession, now: Date): LastRun | null {
  const past = session.occurrences
    .filter((occurrence) => new Date(occurrence.end) <= now)
    .sort(byStart)
    .at(-1);
  if (past) return { on: past.start };
  return session.pastSeasons.toSorted((a, b) => seasonStart(a) - seasonStart(b)).at(-1) ?? null;
}

function byStart(a: Occurrence, b: Occurrence): number {
  return a.start.localeCompare(b.start);
}

const seasonMonths: Record<Season, number> = { winter: 1, spring: 3, summer: 6, autumn: 9 };

function seasonStart({ season, year }: { season: Season; year: number }): number {
  return year * 12 + seasonMonths[season];
}
