import { parseOrExplain, AdviceSchema } from '@ot/shared-types';
import { expect, test } from 'vitest';
import { entryOf, generateSite } from './generate-site.ts';

const counts = new Map([['advice', 50] as const]);
const adviceIn = (locale: 'en' | 'ar', number = 3) =>
  parseOrExplain(AdviceSchema, entryOf('advice', number, counts).languages[locale]?.content, {
    collection: 'advice',
    entry: `advice-${number}`,
    locale,
  });

test('an entry reads the same in every run', () => {
  expect(entryOf('advice', 3, counts)).toEqual(entryOf('advice', 3, counts));
});

test('texts differ from entry to entry and stand in the script of their language', () => {
  expect(adviceIn('en').summary).not.toBe(adviceIn('en', 5).summary);
  expect(adviceIn('ar').summary).toMatch(/^[\p{Script=Arabic} .]+$/u);
});

test('a hundred thousand pages come from eight thousand entries, with a topic for forty pieces of advice', () => {
  const { entries } = generateSite(100_000);
  const count = (name: string) => entries.filter((entry) => entry.collection === name).length;
  expect(count('advice') / count('topics')).toBeCloseTo(40, 0);
  expect(entries.length).toBeGreaterThan(8300);
});

test('what is sent to the publisher holds the texts', () => {
  const [entry] = generateSite(300).entries;
  expect(JSON.parse(JSON.stringify(entry))).toHaveProperty('languages.pl.content.title');
});
