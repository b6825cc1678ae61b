import type { Locale } from '@ot/shared-types';
import { expect, test } from 'vitest';
import type { Address } from '../render/addresses.ts';
import { buildSitemaps } from './sitemap.ts';

const page = (path: string, locale: Locale): Address => ({
  path,
  locale,
  updatedAt: '2026-11-01T09:00:00.000Z',
});
const build = (addresses: Address[]) => buildSitemaps(addresses, 'https://example.org');

test('a page stands in the sitemap of its language with its real translations', () => {
  const files = build([page('/advice/x', 'en'), page('/pl/advice/x', 'pl')]);
  const english = files.get('sitemaps/en.xml') ?? '';
  expect(english).toContain('<loc>https://example.org/advice/x</loc><lastmod>2026-11-01T09:00:00.000Z</lastmod>');
  expect(english).toContain('hreflang="pl" href="https://example.org/pl/advice/x"');
  expect(english).toContain('hreflang="en-GB" href="https://example.org/advice/x"');
});

test('a page without translations names no alternates', () => {
  expect(build([page('/advice/x', 'en')]).get('sitemaps/en.xml')).not.toContain('xhtml:link rel');
});

test('the index names each file', () => {
  const index = build([page('/', 'en'), page('/pl', 'pl')]).get('sitemap.xml');
  expect(index).toContain('<loc>https://example.org/sitemaps/en.xml</loc>');
  expect(index).toContain('<loc>https://example.org/sitemaps/pl.xml</loc>');
});

test('signs that XML reserves are escaped', () => {
  const files = buildSitemaps([page('/advice/x', 'en')], 'https://example.org/?a=1&b="2"');
  expect(files.get('sitemaps/en.xml')).toContain('?a=1&amp;b=&quot;2&quot;');
});
