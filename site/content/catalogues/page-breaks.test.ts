import { expect, test } from 'vitest';
import { markOf, pageStarts } from './page-breaks.ts';

const lines = (count: number) => Array.from({ length: count }, (_, index) => ({ mark: markOf(`entry-${index}`) }));
const sizesOf = (starts: number[], count: number) => starts.map((start, page) => (starts[page + 1] ?? count) - start);

test('pages of a short list are full', () => {
  expect(pageStarts(lines(100), 48)).toEqual([0, 48, 96]);
});

test('a list without lines has no page', () => {
  expect(pageStarts([], 48)).toEqual([]);
});

test('pages of a long list hold half of a page or more, and never more than a page', () => {
  const sizes = sizesOf(pageStarts(lines(3000), 48), 3000);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(48);
  expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThanOrEqual(24);
});

test('a line that goes changes few pages of a long list, wherever it stood', () => {
  const all = lines(3000);
  const firstLines = (list: { mark: number }[]) => new Set(pageStarts(list, 48).map((start) => list[start]));
  const before = firstLines(all);
  const lost = all.map((_, index) => {
    const after = firstLines(all.toSpliced(index, 1));
    return [...before].filter((line) => !after.has(line)).length;
  });
  expect(lost.reduce((sum, count) => sum + count, 0) / lost.length).toBeLessThan(1);
  expect(Math.max(...lost)).toBeLessThan(15);
});

test('pages that are all full are full in a long list too', () => {
  expect(pageStarts(lines(480), 48, { areAllFull: true })).toHaveLength(10);
});
