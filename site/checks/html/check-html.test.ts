import { expect, test } from 'vitest';
import { checkHtml } from './check-html.ts';

const page = (main: string, head = '<title>Holding a pencil</title>') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body><main>${main}</main></body></html>`;
const rulesOf = async (html: string) =>
  (await checkHtml(html, '/advice/x', new Date('2026-11-25'))).map(({ rule, severity }) => `${rule} ${severity}`);

test('a page with a title and headings in order has no fault', async () => {
  expect(await rulesOf(page('<h1>Holding a pencil</h1><h2>At home</h2><h3>Chalk</h3><h2>At school</h2>'))).toEqual([]);
});

test.each([
  ['a tag that is not closed', page('<h1>Holding</h1><ul><li>Chalk</ul></main>'), 'close-order block'],
  ['an id that stands twice', page('<h1>Holding</h1><p id="a">x</p><p id="a">y</p>'), 'no-dup-id block'],
  ['a page without a title', page('<h1>Holding</h1>', ''), 'title-missing block'],
  ['a page without an h1', page('<h2>Holding</h2>'), 'heading-none block'],
  ['a heading without words', page('<h1>Holding</h1><h2> <span></span></h2>'), 'heading-empty block'],
  ['a heading that skips a level', page('<h1>Holding</h1><h2>At home</h2><h4>Chalk</h4>'), 'heading-skips block'],
])('%s is a fault', async (_what, html, rule) => {
  expect(await rulesOf(html)).toContain(rule);
});

test('a heading that is a picture is not empty, and a hidden one does not count', async () => {
  const html = page('<h1>Holding</h1><h2><img src="/a.png" alt="Home"></h2><h6 hidden>Later</h6>');
  expect(await rulesOf(html)).toEqual([]);
});
