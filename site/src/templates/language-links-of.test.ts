import { expect, test } from 'vitest';
import { alternatesOf, canonicalOf, languageLinksOf } from './language-links-of.ts';

const path = '/advice/holding-a-pencil';

test('every live language is linked on the same page, in its own name and direction', () => {
  expect(languageLinksOf({ path, locale: 'pl' }, ['en', 'pl', 'ar'])).toEqual([
    { code: 'en', name: 'English', dir: 'ltr', href: path, current: false },
    { code: 'pl', name: 'Polski', dir: 'ltr', href: `/pl${path}`, current: true },
    { code: 'ar', name: 'العربية', dir: 'rtl', href: `/ar${path}`, current: false },
  ]);
});

test('search engines hear only of real translations, with English as the default', () => {
  expect(alternatesOf({ path, languages: ['en', 'ur'] }, 'https://example.org')).toEqual([
    { hreflang: 'en-GB', href: `https://example.org${path}` },
    { hreflang: 'ur', href: `https://example.org/ur${path}` },
    { hreflang: 'x-default', href: `https://example.org${path}` },
  ]);
});

test('a page in one language has no alternates', () => {
  expect(alternatesOf({ path, languages: ['en'] }, 'https://example.org')).toEqual([]);
});

test('English shown on a Polish page belongs to the English address', () => {
  expect(canonicalOf({ path, contentLocale: 'en' }, 'https://example.org')).toBe(`https://example.org${path}`);
});
