import { expect, test } from 'vitest';
import { isMadeFrom, toSlug } from './to-slug.ts';

test.each([
  ['Holding a pencil', 'holding-a-pencil'],
  ['Children’s OT: what we do', 'childrens-ot-what-we-do'],
  ['Café & crêpe', 'cafe-crepe'],
  ['  --  ', ''],
])('%s becomes "%s"', (title, slug) => {
  expect(toSlug(title)).toBe(slug);
});

test('a long title is cut between words', () => {
  const slug = toSlug('word '.repeat(40));
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slug.endsWith('word')).toBe(true);
});

test('one very long word is cut too', () => {
  expect(toSlug('a'.repeat(200))).toHaveLength(80);
});

test('an address with a number at its end is still made from the title', () => {
  expect(isMadeFrom('zips-2', 'Zips')).toBe(true);
});

test('an address chosen by hand is not', () => {
  expect(isMadeFrom('fasteners', 'Zips')).toBe(false);
});
