import { localeCodes } from '@ot/shared-types';
import { expect, test } from 'vitest';
import { formatDay, formatSpan } from './dates.ts';

const inSummer = { start: '2026-07-01T09:00:00Z', end: '2026-07-01T13:30:00Z', timeZone: 'Europe/London' };

test('a day is written in words', () => {
  expect(formatDay('2026-12-03', 'en')).toBe('3 December 2026');
  expect(formatDay('2026-12-03', 'pl')).toBe('3 grudnia 2026');
});

test.each(localeCodes)('dates in %s have Western digits, the Gregorian year and a 24-hour clock', (locale) => {
  const text = formatSpan(inSummer, locale);
  expect(text.match(/\d+/g)?.toSorted()).toEqual(
    expect.arrayContaining(['2026', '1', '10', '00', '14', '30'].toSorted()),
  );
  expect(text).not.toMatch(/AM|PM/);
});

test('times are told in the zone of the event, summer time included', () => {
  expect(formatSpan(inSummer, 'en')).toMatch(/Wednesday,? 1 July 2026,? (at )?10:00\s?–\s?14:30/);
});

test('a date near midnight is told in the zone of the event', () => {
  const late = { start: '2026-06-30T23:30:00Z', end: '2026-06-30T23:45:00Z', timeZone: 'Europe/London' };
  expect(formatSpan(late, 'en')).toContain('1 July 2026');
});
