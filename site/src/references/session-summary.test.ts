import { examples } from '@ot/shared-types/examples';
import { expect, test } from 'vitest';
import { sessionDate, sessionSummary } from './session-summary.ts';

const context = { locale: 'en', now: new Date('2026-11-23T09:00:00Z') } as const;
const series = { content: examples.sessions, locale: 'en', translation: null } as const;
const [occurrence] = examples.sessions.occurrences;

test('a series tells its coming dates only', () => {
  expect(sessionSummary(series, context).dates).toHaveLength(1);
  expect(sessionSummary(series, { ...context, now: new Date('2027-01-01T00:00:00Z') }).dates).toEqual([]);
});

test('a mode that the source does not state is not told', () => {
  const unstated = { ...series, content: { ...examples.sessions, mode: 'not-stated' as const } };
  expect(sessionSummary(unstated, context).modeWord).toBeNull();
});

test('a date without a booking address is booked where the series is', () => {
  const session = { ...examples.sessions, bookingUrl: 'https://example.org/series' };
  expect(occurrence && sessionDate({ ...occurrence, bookingUrl: null }, session, 'en').bookingUrl).toBe(
    'https://example.org/series',
  );
});

test('a full date cannot be booked', () => {
  expect(occurrence && sessionDate({ ...occurrence, state: 'full' }, examples.sessions, 'en').bookingUrl).toBeNull();
});
