import { expect, test } from 'vitest';
import { spreadOf } from './spread.ts';

test('nineteen in twenty are at most the p95', () => {
  const times = Array.from({ length: 20 }, (_, index) => 20 - index);
  expect(spreadOf(times)).toEqual({ times: 20, median: 10, p95: 19, worst: 20 });
});
