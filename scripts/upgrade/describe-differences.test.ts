import { expect, test } from 'vitest';
import { describeDifferences, differencesBetween } from './describe-differences.ts';

test('what went, came and changed is told apart', () => {
  const before = { 'advice a': { title: 'A' }, 'advice b': { title: 'B' } };
  const after = { 'advice a': { title: 'Other', added: 1 }, 'advice c': {} };
  expect(differencesBetween(before, after)).toEqual({
    lost: ['advice b'],
    added: ['advice c'],
    changed: ['advice a.title: "A" has become "Other"'],
  });
});

test('a field that came is no difference', () => {
  expect(describeDifferences(differencesBetween({ a: {} }, { a: { more: 1 } }), 1)).toBe(
    '✓ All 1 entries read as before.',
  );
});

test('of many lines the first are shown, and how many there are', () => {
  const lost = Array.from({ length: 30 }, (_, number) => `advice ${number}`);
  const words = describeDifferences({ lost, added: [], changed: [] }, 30);
  expect(words).toContain('(30)');
  expect(words).toContain('… and 10 more');
});
