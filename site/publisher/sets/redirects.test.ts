import type { ExportedRedirect } from '@ot/shared-types';
import { anExportedEntry } from '@ot/shared-types/examples';
import { expect, test } from 'vitest';
import { storedContent } from '../../tests/stored-content.ts';
import { parseRedirects, redirectFiles, redirectsOf } from './redirects.ts';

const toPencil = { collection: 'advice', id: 'advice-1' } as const;
const redirect = (from: string, to: ExportedRedirect['to']): ExportedRedirect => ({ id: from, from, to });
const redirectsFor = (...redirects: ExportedRedirect[]) =>
  redirectsOf(storedContent({ entries: [anExportedEntry('advice')], redirects }), ['en', 'pl']);

test('an old address leads to the present one of its entry, in each language', () => {
  const redirects = redirectsFor(redirect('/advice/old', toPencil));
  expect(redirects.get('/advice/old')).toBe('/advice/holding-a-pencil');
  expect(redirects.get('/pl/advice/old')).toBe('/pl/advice/holding-a-pencil');
});

test('a chain is one hop', () => {
  const redirects = redirectsFor(
    redirect('/a', { path: '/b' }),
    redirect('/b', { path: '/c' }),
    redirect('/c', toPencil),
  );
  for (const from of ['/a', '/b', '/c']) expect(redirects.get(from)).toBe('/advice/holding-a-pencil');
});

test('a loop is left out', () => {
  const redirects = redirectsFor(
    redirect('/a', { path: '/b' }),
    redirect('/b', { path: '/a' }),
    redirect('/c', { path: '/c' }),
  );
  expect([...redirects.keys()].filter((from) => /^\/[abc]$/.test(from))).toEqual([]);
});

test('a redirect to an entry that is not published is left out', () => {
  expect(redirectsFor(redirect('/a', { collection: 'advice', id: 'advice-9' })).has('/a')).toBe(false);
});

test('a page that stands at an address wins over a redirect from it', () => {
  const redirects = redirectsFor(
    redirect('/advice/holding-a-pencil', { path: '/' }),
    redirect('/a', { path: '/advice/holding-a-pencil' }),
  );
  expect(redirects.has('/advice/holding-a-pencil')).toBe(false);
  expect(redirects.get('/a')).toBe('/advice/holding-a-pencil');
});

test('the file for the web server is read as it was written', () => {
  const redirects = new Map([
    ['/a', '/b'],
    ['/pl/a', '/pl/b'],
  ]);
  expect(parseRedirects(redirectFiles(redirects).get('_redirects') ?? '')).toEqual(redirects);
  expect(parseRedirects('')).toEqual(new Map());
});

test('nginx and Caddy get the same redirects in their own words', () => {
  const files = redirectFiles(new Map([['/a', '/b']]));
  expect(files.get('redirects.nginx')).toBe('/a /b;\n');
  expect(files.get('redirects.caddy')).toBe('redir /a /b permanent\n');
});
