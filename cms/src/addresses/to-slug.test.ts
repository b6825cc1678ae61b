import { SlugSchema } from '@ot/shared-types';
import { expect, test } from 'vitest';
import { isMadeFrom, numberedSlug, toSlug } from './to-slug.ts';

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

test.each([74, 75, 76, 77, 78, 79, 80])('a number finds its place after a title of %i letters', (length) => {
  // Whatever is cut off, one hyphen stands before the number.
  const title = `${'ab '.repeat(30).slice(0, length - 1)}c`;
  for (const number of [2, 10, 100]) {
    const slug = numberedSlug(toSlug(title), number);
    expect(SlugSchema.parse(slug)).toMatch(new RegExp(`[a-z]-${number}$`));
    expect(isMadeFrom(slug, title)).toBe(true);
  }
});
