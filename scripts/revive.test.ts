import { expect, test } from 'vitest';
import { pauseBefore } from './revive.ts';

test('a program that ends is started again after a second', () => {
  expect(pauseBefore(1_000, 0)).toBe(1_000);
});

test('one that ends soon after its start is waited for twice as long', () => {
  expect(pauseBefore(500, 1_000)).toBe(2_000);
});

test('the pause is never longer than half a minute', () => {
  expect(pauseBefore(500, 30_000)).toBe(30_000);
});

test('after a long run the pause is short again', () => {
  expect(pauseBefore(120_000, 16_000)).toBe(1_000);
});
