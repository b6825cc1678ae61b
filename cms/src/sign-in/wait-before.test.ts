import { expect, test } from 'vitest';
import { waitBefore, withAttempt, type Attempts } from './wait-before.ts';

const now = Date.parse('2026-11-30T10:00:00Z');
const after = (failures: number): Attempts => ({ failures, lastAt: now });

test('three attempts cost nothing', () => {
  expect([0, 1, 2].map((failures) => waitBefore(after(failures), 'unknown', now))).toEqual([0, 0, 0]);
});

test('after that each takes twice as long', () => {
  expect([3, 4, 5].map((failures) => waitBefore(after(failures), 'unknown', now))).toEqual([2_000, 4_000, 8_000]);
});

test('a thousand wrong passwords from elsewhere cost five minutes and shut nobody out', () => {
  expect(waitBefore(after(1000), 'unknown', now)).toBe(300_000);
  expect(waitBefore(after(1000), 'unknown', now + 300_000)).toBe(0);
});

test('a browser that is known waits for half a minute at most', () => {
  expect(waitBefore(after(1000), 'known', now)).toBe(30_000);
});

test('after an hour the count begins again', () => {
  const later = now + 3_600_001;
  expect(waitBefore(after(9), 'unknown', later)).toBe(0);
  expect(withAttempt(after(9), later)).toEqual({ failures: 1, lastAt: later });
});
