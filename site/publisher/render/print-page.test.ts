import { expect, test } from 'vitest';
import { storedContent } from '../../tests/stored-content.ts';
import { findableOf, printPage } from './print-page.ts';

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

test('a text that is cut in the middle of a character is printed with U+FFFD in its place', async () => {
  const render = () => Promise.resolve('<p>\u0647 \ud83d</p>');
  const moment = { origin: 'https://example.org', now: new Date() };
  const printed = await printPage(render, storedContent({ entries: [], globals: [] }), '/advice', moment);
  expect(printed).toMatchObject({ state: 'printed', file: Buffer.from('<p>\u0647 \ufffd</p>') });
});
