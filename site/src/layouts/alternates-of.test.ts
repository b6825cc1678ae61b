import { expect, test } from 'vitest';
import { alternatesOf, canonicalOf } from './alternates-of.ts';

const path = '/advice/holding-a-pencil';

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
