import { expect, test } from 'vitest';
import { alternatesOf, canonicalOf } from './alternates-of.ts';

const path = '/advice/holding-a-pencil';
const origin = 'https://example.org';

test('search engines hear only of real translations, with English as the default', () => {
  expect(alternatesOf({ path, locale: 'ur', languages: ['en', 'ur'] }, origin)).toEqual([
    { hreflang: 'en-GB', href: `https://example.org${path}` },
    { hreflang: 'ur', href: `https://example.org/ur${path}` },
    { hreflang: 'x-default', href: `https://example.org${path}` },
  ]);
});

test('a page in one language has no alternates', () => {
  expect(alternatesOf({ path, locale: 'en', languages: ['en'] }, origin)).toEqual([]);
});

test('a page that is not in the language of its address names none either', () => {
  expect(alternatesOf({ path, locale: 'pl', languages: ['en', 'ur'] }, origin)).toEqual([]);
});

test('English shown on a Polish page belongs to the English address', () => {
  expect(canonicalOf({ path, locale: 'pl', languages: ['en', 'ur'] }, origin)).toBe(`https://example.org${path}`);
});

test('a page that says nothing of languages has an address of its own', () => {
  expect(canonicalOf({ path: '/404', locale: 'pl', languages: [] }, origin)).toBe('https://example.org/pl/404');
});
