import { expect, test } from 'vitest';
import { localeCodes } from '../locales.ts';
import { genericLinkTexts } from './generic-link-texts.ts';
import { checkLinkText, isGenericLinkText } from './link-text.ts';

test.each(localeCodes)('every language has words that say nothing as a link: %s', (locale) => {
  expect(genericLinkTexts[locale].length).toBeGreaterThan(8);
});

test.each([
  ['Click here!', 'en'],
  ['kliknij tutaj', 'pl'],
  ['اضغط هنا', 'ar'],
  ['点击这里 »', 'zh-Hans'],
  ['read more', 'ur'],
] as const)('“%s” says nothing in %s', (text, locale) => {
  expect(isGenericLinkText(text, locale)).toBe(true);
});

test('words that name the page are right', () => {
  expect(checkLinkText('Read more about scissors', 'en')).toEqual([]);
});

test('an address is no link text', () => {
  expect(checkLinkText('https://example.org/a', 'en').map(({ rule }) => rule)).toEqual(['link-bare-address']);
});
