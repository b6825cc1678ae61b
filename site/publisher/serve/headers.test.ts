import { expect, test } from 'vitest';
import { cacheControl, isSearchPath, securityHeaders } from './headers.ts';

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

test('only files with a fingerprint in their name are kept for ever', () => {
  expect(cacheControl('hashed')).toContain('immutable');
  expect(cacheControl('page')).toBe('no-cache');
});
