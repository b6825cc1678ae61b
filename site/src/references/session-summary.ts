import { entryPath, type Locale, type Occurrence } from '@ot/shared-types';
import { formatDay, formatSpan } from '../i18n/dates.ts';
import { strings } from '../i18n/strings/index.ts';
import type { Listed } from '../../content/listed.ts';
import { partNoteOf } from './part-note.ts';
import type { DateWords, SessionDate, SessionSummary } from './references.ts';
import type { Localized } from '../../content/best-language.ts';
import { comingDatesOf } from '../../content/upcoming-sessions.ts';

export interface SummaryContext {
  /** The reader's language: where links lead. */
  locale: Locale;
  now: Date;
}

/** A session series as cards and lists show it: coming dates only. */
export function sessionSummary(session: Localized<Listed<'sessions'>>, context: SummaryContext): SessionSummary {
  const { content, locale } = session;
  // Dates and choices are told in the language of the series: a card shows one language throughout.
  const { choices, sessions } = strings(locale);
  return {
    words: { sessions, choices },
    note: partNoteOf(session, context.locale),
    href: entryPath({ collection: 'sessions', slug: content.slug }, context.locale),
    title: content.title,
    locale,
    summary: content.summary,
    mode: content.mode,
    modeWord: content.mode === 'not-stated' ? null : choices.sessionModes[content.mode],
    audienceWords: content.audience.map((audience) => choices.audiences[audience]),
    dates: comingDatesOf(content, context.now).map((date) => sessionDate(date, content, locale)),
  };
}

/** One date of a series. A date without a booking address of its own is booked where the series is. */
export function sessionDate(occurrence: Occurrence, session: Listed<'sessions'>, locale: Locale): SessionDate {
  return {
    date: { iso: occurrence.start, text: formatSpan(occurrence, locale) },
    place: occurrence.place,
    bookingUrl: occurrence.state === 'open' ? (occurrence.bookingUrl ?? session.bookingUrl) : null,
    state: occurrence.state,
    calendarHref: null,
  };
}

/** A day for machines and in words; null when it is not known. */
export function dateWords(iso: string | null, locale: Locale): DateWords | null {
  return iso === null ? null : { iso, text: formatDay(iso, locale) };
}
