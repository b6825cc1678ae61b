import { NextRequest } from 'next/server';
import { expect, test, vi } from 'vitest';
import { proxy } from './proxy.ts';

const policyOf = (request = new NextRequest('http://localhost:3000/admin')) =>
  proxy(request).headers.get('Content-Security-Policy') ?? '';
const scriptsIn = (policy: string) => policy.split('; ').find((part) => part.startsWith('script-src ')) ?? '';

test('screens run no inline scripts but those that are marked', () => {
  const scripts = scriptsIn(policyOf());
  expect(scripts).not.toContain('unsafe-inline');
  expect(scripts).toMatch(/'nonce-[A-Za-z0-9+/=]{32,}'/);
});

test('the mark is another one in each answer', () => {
  expect(scriptsIn(policyOf())).not.toBe(scriptsIn(policyOf()));
});

test('a mark that somebody sends along is not taken', () => {
  const headers = { 'Content-Security-Policy': "script-src 'nonce-AAAA'" };
  const answer = proxy(new NextRequest('http://localhost:3000/admin', { headers }));
  const toldToNext = answer.headers.get('x-middleware-request-content-security-policy');
  expect(toldToNext).toBe(answer.headers.get('Content-Security-Policy'));
  expect(toldToNext).not.toContain('AAAA');
});

test('style elements are allowed by what stands in them, where nothing is developed', () => {
  vi.stubEnv('NODE_ENV', 'production');
  const elements = policyOf()
    .split('; ')
    .find((part) => part.startsWith('style-src-elem '));
  vi.unstubAllEnvs();
  expect(elements).not.toContain('unsafe-inline');
  expect(elements).toMatch(/'sha256-/);
});
