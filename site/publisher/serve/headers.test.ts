import { expect, test } from 'vitest';
import { cacheControlOf, isSearchPath, picturePolicy, securityHeaders, uploadKindOf } from './headers.ts';

const policyOf = (choice: { search: boolean; https: boolean }) =>
  securityHeaders(choice)['Content-Security-Policy'] ?? '';

test('a page may load nothing but from the site itself, and run nothing written in it', () => {
  const policy = policyOf({ search: false, https: true });
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toMatch(/https?:|\*|data:|blob:/);
});

test('search alone may compile WebAssembly', () => {
  expect(policyOf({ search: true, https: true })).toContain("script-src 'self' 'wasm-unsafe-eval'");
});

test('HTTPS is promised only where there is HTTPS', () => {
  expect(securityHeaders({ search: false, https: true })).toHaveProperty('Strict-Transport-Security');
  expect(securityHeaders({ search: false, https: false })).not.toHaveProperty('Strict-Transport-Security');
  expect(policyOf({ search: false, https: false })).not.toContain('upgrade-insecure-requests');
});

test.each([
  ['/search', true],
  ['/pl/search', true],
  ['/advice/research', false],
  ['/', false],
])('%s is the search page: %s', (path, isSearch) => {
  expect(isSearchPath(path)).toBe(isSearch);
});

test('the promise of HTTPS binds no other site below the name', () => {
  const promise = securityHeaders({ search: false, https: true })['Strict-Transport-Security'];
  expect(promise).toBe('max-age=63072000');
});

test.each([
  '/_astro/style.BX3-eH2T.css',
  '/pagefind/pl/a8ca9eb4022ce149/pagefind.js',
  '/pagefind/zh-Hans/0f/index/a.pf_index',
  '/media/photo-3f2a9c0b1d4e5f60.jpg',
])('%s is kept for ever: its name changes with what it holds', (path) => {
  expect(cacheControlOf(path)).toContain('immutable');
});

test.each(['/', '/advice', '/pagefind/pl/state.json', '/sitemap.xml', '/favicon.svg', '/advice/_astro/x'])(
  '%s is asked for again each time',
  (path) => {
    expect(cacheControlOf(path)).toBe('no-cache');
  },
);

test.each([
  ['/media/threading-beads.webp', 'picture'],
  ['/media/threading-beads.jpg', 'picture'],
  ['/media/leaflet.pdf', 'pdf'],
  ['/media/x.html', 'unknown'],
  ['/media/x.js', 'unknown'],
  ['/media/x.svg', 'unknown'],
  ['/media/x.jpg.html', 'unknown'],
  ['/media/folder/x.jpg', 'unknown'],
  ['/media/', 'unknown'],
  ['/advice/x.jpg', null],
])('what stands at %s is served as: %s', (path, kind) => {
  expect(uploadKindOf(path)).toBe(kind);
});

test('a picture that is opened by itself may run nothing', () => {
  expect(picturePolicy).toBe("default-src 'none'; sandbox");
});
