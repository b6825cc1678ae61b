import { expect, test } from 'vitest';
import { languageAttributes } from './language-attributes.ts';

test('text in the language of the page has no attributes', () => {
  expect(languageAttributes('ur', 'ur')).toEqual({});
});

test('English on an Urdu page says its language and direction', () => {
  expect(languageAttributes('en', 'ur')).toEqual({ lang: 'en-GB', dir: 'ltr' });
});

test('Arabic on an Urdu page says its direction too', () => {
  expect(languageAttributes('ar', 'ur')).toEqual({ lang: 'ar', dir: 'rtl' });
});
