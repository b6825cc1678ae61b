import { expect, test } from 'vitest';
import { findableOf } from './print-page.ts';

const url = 'https://example.org/pl/advice/x';
const page = ({ canonical = url, robots = '', body = '' }) =>
  `<head><link rel="canonical" href="${canonical}">${robots}</head><main${body}></main>`;

test('a page that is the address of its own text stands in the sitemap', () => {
  expect(findableOf(page({}), url).isListed).toBe(true);
});

test('English in place of a missing translation stands in no sitemap', () => {
  expect(findableOf(page({ canonical: 'https://example.org/advice/x' }), url).isListed).toBe(false);
});

test('a page that asks to be left out stands in no sitemap', () => {
  expect(findableOf(page({ robots: '<meta name="robots" content="noindex">' }), url).isListed).toBe(false);
});

test('a page is searched where it marks its text', () => {
  expect(findableOf(page({ body: ' data-pagefind-body' }), url).isSearched).toBe(true);
  expect(findableOf(page({}), url).isSearched).toBe(false);
});
