import { expect, test } from 'vitest';
import { withPreviewLinks } from './preview-links.ts';

const links = {
  own: new Map([['/pl/advice/pencils', '/token/pl']]),
  siteOrigin: 'https://example.org',
  below: '/token/',
  isFrame: false,
};

test('another page opens as it is published, in a tab of its own', () => {
  expect(withPreviewLinks('<a class="x" href="/contact#line">Call</a>', links)).toBe(
    '<a class="x" href="https://example.org/contact#line" target="_blank" rel="noopener">Call</a>',
  );
});

test('the page itself in another language is the draft', () => {
  expect(withPreviewLinks('<a href="/pl/advice/pencils">Polski</a>', links)).toBe('<a href="/token/pl">Polski</a>');
});

test('in a frame, another language opens in the page around', () => {
  expect(withPreviewLinks('<a href="/pl/advice/pencils">x</a>', { ...links, isFrame: true })).toBe(
    '<a href="/token/pl" target="_parent">x</a>',
  );
});

test('a form asks the published site', () => {
  expect(withPreviewLinks('<form action="/search">', links)).toBe(
    '<form action="https://example.org/search" target="_blank" rel="noopener">',
  );
});

test('a sign that ends a tag may stand in a value', () => {
  expect(withPreviewLinks('<a title="1 > 0" href="/a">x</a>', links)).toContain('href="https://example.org/a"');
});

test.each([
  '<a href="/token/pl/side-by-side">x</a>',
  '<a href="#main">x</a>',
  '<a href="tel:+441923470680">x</a>',
  '<a href="https://nhs.uk/">x</a>',
  '<link rel="stylesheet" href="/_astro/style.css">',
  '<p>Write href="/x" by hand</p>',
])('stays as it is: %s', (html) => {
  expect(withPreviewLinks(html, links)).toBe(html);
});

test('uploads are asked for below the link, in every size', () => {
  const picture = '<img src="/media/a.webp" srcset="/media/a-320.webp 320w, /media/a.webp 640w">';
  expect(withPreviewLinks(picture, links)).toBe(
    '<img src="/token/media/a.webp" srcset="/token/media/a-320.webp 320w, /token/media/a.webp 640w">',
  );
  expect(withPreviewLinks('<a href="/media/a.pdf" download>x</a>', links)).toBe(
    '<a href="/token/media/a.pdf" download>x</a>',
  );
});
