import { expect, test } from 'vitest';
import { mayRenew } from './longest-session.ts';

const began = '2026-11-30T08:00:00.000Z';

test.each([
  ['08:00', true],
  ['12:00', true],
  ['12:01', false],
  ['19:59', false],
])('a session of eight o’clock is renewed at %s: %s', (time, renewed) => {
  expect(mayRenew(began, Date.parse(`2026-11-30T${time}:00.000Z`))).toBe(renewed);
});

test('a session without a beginning is not renewed', () => {
  expect(mayRenew(undefined, Date.parse(began))).toBe(false);
});
