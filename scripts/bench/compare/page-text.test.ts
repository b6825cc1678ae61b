import { expect, test } from 'vitest';
import { lettersOf, pageTextOf, shownLettersOf } from './page-text.ts';

const html = `<!doctype html><html lang="ar" dir="rtl"><head><title>A &amp; b</title><meta name="description" content="About">
<link rel="canonical" href="https://example.org/ar/x"><link rel="alternate" hreflang="pl" href="https://example.org/pl/x"></head>
<body><ul><li><a href="/ar">Home</a></li><li>Menu</li></ul><main><h1>Title</h1><p>Some <b>bold</b> words</p><svg><text>no</text></svg></main>
<footer><p>Contact</p></footer></body></html>`;
const page = pageTextOf(html, 'ar/x');

test('a page is taken apart into its head and blocks, in order', () => {
  expect(page).toMatchObject({ lang: 'ar', dir: 'rtl', title: 'A & b', description: 'About' });
  expect(page.alternates).toEqual([{ lang: 'pl', href: 'https://example.org/pl/x' }]);
  expect(page.main).toEqual([
    { tag: 'h1', items: [{ text: 'Title', href: '' }] },
    { tag: 'p', items: [{ text: 'Some bold words', href: '' }] },
  ]);
});

test('a list keeps its items and where they lead', () => {
  expect(page.before).toEqual([
    {
      tag: 'ul',
      items: [
        { text: 'Home', href: '/ar' },
        { text: 'Menu', href: '' },
      ],
    },
  ]);
});

test('texts are compared by their letters, and nothing that is not shown counts', () => {
  expect(shownLettersOf(html)).toContain(lettersOf('“Some bold, words”'));
  expect(shownLettersOf(html)).not.toContain('no');
});
