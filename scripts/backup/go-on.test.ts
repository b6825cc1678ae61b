import { expect, test } from 'vitest';
import { dueAt } from './go-on.ts';

const every = 86_400;

test('the first backup is due at once', () => {
  expect(dueAt({ good: null, failed: null, every })).toBe(0);
});

test('the next one is due after the pause, however often the program is started', () => {
  expect(dueAt({ good: 1_000, failed: null, every })).toBe(1_000 + every * 1000);
});

test('after a failure it is tried again in a quarter of an hour, and not at once', () => {
  expect(dueAt({ good: null, failed: 5_000, every })).toBe(5_000 + 900_000);
});
