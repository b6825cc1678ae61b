import type { Occurrence, Session } from '@ot/shared-types';
import { examples } from '@ot/shared-types/examples';
import { expect, test } from 'vitest';
import type { Localized } from './best-language.ts';
import { bySoonest, comingDatesOf, lastRunOf, upcomingSessions } from './upcoming-sessions.ts';

const now = new Date('2026-12-03T11:00:00Z');

function aSeries(starts: string[], changes: Partial<Session> = {}): Localized<Session> {
  const occurrences = starts.map((start, index): Occurrence => ({
    id: `occurrence-${index}`,
    start,
    end: new Date(Date.parse(start) + 3_600_000).toISOString(),
    timeZone: 'Europe/London',
    place: null,
    bookingUrl: null,
    state: 'open',
  }));
  return { content: { ...examples.sessions, occurrences, ...changes }, locale: 'en', translation: null };
}

test('a date that has ended is not coming', () => {
  const series = aSeries(['2026-12-02T10:00:00Z', '2026-12-10T10:00:00Z']);
  expect(comingDatesOf(series.content, now).map((date) => date.start)).toEqual(['2026-12-10T10:00:00Z']);
});

test('a date that has begun and not ended is still coming', () => {
  expect(comingDatesOf(aSeries(['2026-12-03T10:30:00Z']).content, now)).toHaveLength(1);
});

test('dates of all series are told soonest first', () => {
  const late = aSeries(['2027-01-10T10:00:00Z']);
  const early = aSeries(['2026-12-20T10:00:00Z']);
  expect(upcomingSessions([late, early], now).map((date) => date.session)).toEqual([early, late]);
});

test('a cancelled date is not offered among the next dates', () => {
  const series = aSeries(['2026-12-10T10:00:00Z']);
  const cancelled = series.content.occurrences.map((date) => ({ ...date, state: 'cancelled' as const }));
  expect(upcomingSessions([{ ...series, content: { ...series.content, occurrences: cancelled } }], now)).toEqual([]);
});

test('series with dates come before series without', () => {
  const none = aSeries([], { title: 'A series without dates' });
  const some = aSeries(['2026-12-10T10:00:00Z'], { title: 'Z series' });
  expect(bySoonest([none, some], now)).toEqual([some, none]);
});

test('a series with only past seasons tells the latest of them', () => {
  const pastSeasons = [
    { season: 'summer' as const, year: 2023 },
    { season: 'autumn' as const, year: 2022 },
  ];
  expect(lastRunOf(aSeries([], { pastSeasons }).content, now)).toEqual({ season: 'summer', year: 2023 });
});

test('a past date is told before a past season', () => {
  expect(lastRunOf(aSeries(['2026-05-01T10:00:00Z']).content, now)).toEqual({ on: '2026-05-01T10:00:00Z' });
});

test('a series that is not known to have run has no last date', () => {
  expect(lastRunOf(aSeries([], { pastSeasons: [] }).content, now)).toBeNull();
});
