import { splitPath } from '@ot/shared-types';
import { expect, test } from 'vitest';
import { sitemapFileOf, sitemapFiles, sitemapIndex, urlSet, type ListedPage } from './sitemap.ts';

const page = (path: string): ListedPage => ({
  path,
  locale: splitPath(path).locale,
  base: splitPath(path).path,
  modified: '2026-11-01',
});
const origin = 'https://example.org';

test('a page stands in the sitemap with the day of its last change and its real translations', () => {
  const text = urlSet([page('/advice/x'), page('/pl/advice/x')], origin);
  expect(text).toContain('<loc>https://example.org/advice/x</loc><lastmod>2026-11-01</lastmod>');
  expect(text).toContain('hreflang="pl" href="https://example.org/pl/advice/x"');
  expect(text).toContain('hreflang="en-GB" href="https://example.org/advice/x"');
});

test('a page without translations names no alternates', () => {
  expect(urlSet([page('/advice/x')], origin)).not.toContain('xhtml:link rel');
});

test('the index names each file', () => {
  const index = sitemapIndex(2, origin);
  expect(index).toContain('<loc>https://example.org/sitemaps/1.xml</loc>');
  expect(index).toContain('<loc>https://example.org/sitemaps/2.xml</loc>');
});

test('signs that XML reserves are escaped', () => {
  expect(urlSet([page('/advice/x')], 'https://example.org/?a=1&b="2"')).toContain('?a=1&amp;b=&quot;2&quot;');
});

test.each([
  [0, 1],
  [250, 1],
  [251, 2],
  [100_000, 512],
])('a site of %s pages has %s files', (pages, files) => {
  expect(sitemapFiles(pages)).toBe(files);
});

test('all translations of a page stand in the same file, and files fill evenly', () => {
  const counts = Array.from({ length: 4 }, () => 0);
  for (let number = 0; number < 400; number += 1) {
    const file = sitemapFileOf(`/advice/page-${number}`, 4);
    counts[file] = (counts[file] ?? 0) + 1;
  }
  expect(Math.min(...counts)).toBeGreaterThan(60);
});
