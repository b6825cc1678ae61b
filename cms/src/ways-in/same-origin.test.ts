import { expect, test } from 'vitest';
import { isForeign } from './same-origin.ts';

const own = ['https://cms.example.org'];
const ask = (method: string, headers: Record<string, string>) =>
  isForeign({ method, headers: new Headers(headers) }, own);

test.each([
  ['its own page', { Origin: 'https://cms.example.org', 'Sec-Fetch-Site': 'same-origin' }],
  ['its own page, in a browser that names no origin', { 'Sec-Fetch-Site': 'same-origin' }],
  ['somebody’s own typing', { 'Sec-Fetch-Site': 'none' }],
  ['a program', {}],
])('a change that comes from %s is let in', (_from, headers) => {
  expect(ask('POST', headers)).toBe(false);
});

test.each([
  ['another site', { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }],
  ['another site, in an old browser', { Origin: 'https://evil.example' }],
  ['another scheme', { Origin: 'http://cms.example.org' }],
  ['another port', { Origin: 'https://cms.example.org:444' }],
  ['a name that only begins alike', { Origin: 'https://cms.example.org.evil.example' }],
  ['a page without an address', { Origin: 'null' }],
  ['another site, in a browser that names no origin', { 'Sec-Fetch-Site': 'cross-site' }],
  ['a sister site', { 'Sec-Fetch-Site': 'same-site' }],
])('a change that comes from %s is foreign', (_from, headers) => {
  expect(['POST', 'PATCH', 'PUT', 'DELETE', 'post'].map((method) => ask(method, headers))).toEqual(
    Array<boolean>(5).fill(true),
  );
});

test('whoever only reads may come from anywhere', () => {
  expect(['GET', 'HEAD', 'OPTIONS'].some((method) => ask(method, { Origin: 'https://evil.example' }))).toBe(false);
});
