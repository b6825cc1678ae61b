import { localeCodes } from '@ot/shared-types';
import { expect, test } from 'vitest';
import { formatDay, formatTimes, formatWeekday } from './dates.ts';

const morning = { start: '2026-07-01T09:00:00Z', end: '2026-07-01T10:30:00Z', timeZone: 'Europe/London' };

test('a day is written in words', () => {
  expect(formatDay('2026-12-03', 'en')).toBe('3 December 2026');
  expect(formatDay('2026-12-03', 'pl')).toBe('3 grudnia 2026');
});

test.each(localeCodes)('dates in %s have Western digits and the Gregorian year', (locale) => {
  const text = formatWeekday('2026-12-03T10:00:00Z', locale);
  expect(text).toContain('2026');
  expect(text).toMatch(/(?<!\d)3(?!\d)/);
});

test('times are told in the zone of the event, summer time included', () => {
  expect(formatTimes(morning, 'en')).toMatch(/^10:00\s?–\s?11:30$/);
});

test('a day near midnight is the day in the zone of the event', () => {
  expect(formatWeekday('2026-06-30T23:30:00Z', 'en')).toMatch(/^Wednesday,? 1 July 2026$/);
});
