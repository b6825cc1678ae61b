import { expect, test } from 'vitest';
import { localeOf } from './locale-of.ts';

const site = { liveLanguages: () => ['en' as const, 'pl' as const] };

test.each([
  [undefined, 'en'],
  ['pl', 'pl'],
  ['en', null],
  ['ar', null],
  ['advice/pl', null],
])('the prefix %s asks for %s', (prefix, locale) => {
  expect(localeOf(prefix, site)).toBe(locale);
});
