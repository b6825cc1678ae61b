import { shortPath, type ExportedRedirect } from '@ot/shared-types';
import { anExportedEntry } from '@ot/shared-types/examples';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storedContent } from '../../tests/stored-content.ts';
import { parseRedirects, redirectFiles, redirectsOf } from './redirects.ts';

const toPencil = { collection: 'advice', id: 'advice-1' } as const;
const redirect = (from: string, to: ExportedRedirect['to']): ExportedRedirect => ({ id: from, from, to });
const destinationsFor = (...redirects: ExportedRedirect[]) =>
  redirectsOf(storedContent({ entries: [anExportedEntry('advice')], redirects }), ['en', 'pl']);
const redirectsFor = (...redirects: ExportedRedirect[]) =>
  new Map(
    [...destinationsFor(...redirects)].map(([from, destination]) => [
      from,
      destination.state === 'gone' ? 'gone' : destination.to,
    ]),
  );

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

test('what leads to an entry that has gone is gone, in each language and under its short address', () => {
  const redirects = redirectsFor(
    redirect('/a', { collection: 'advice', id: 'advice-9' }),
    redirect('/b', { path: '/a' }),
  );
  const gone = ['/a', '/b', shortPath('advice-9')].flatMap((path) => [path, `/pl${path}`]);
  expect(Object.fromEntries(redirects)).toEqual(Object.fromEntries(gone.map((path) => [path, 'gone'])));
});

test('a page that stands at an address wins over a redirect from it', () => {
  const redirects = redirectsFor(
    redirect('/advice/holding-a-pencil', { path: '/' }),
    redirect('/a', { path: '/advice/holding-a-pencil' }),
  );
  expect(redirects.has('/advice/holding-a-pencil')).toBe(false);
  expect(redirects.get('/a')).toBe('/advice/holding-a-pencil');
});

test.each([
  '/',
  '/search',
  '/sitemap.xml',
  '/advice',
  '/pl',
  '/PL/Search',
  '/advice/Holding-a-Pencil/',
  '/r/0123456789',
])('nothing that the site has is taken away by a redirect from %s', (from) => {
  expect([...redirectsFor(redirect(from, { path: '/contact' }))]).toEqual([]);
});

test.each(['//example.org', '/\\example.org', '/%2f/example.org', '/\t/example.org', 'https://example.org'])(
  'no redirect leads to another site, such as %j',
  (path) => {
    expect([...redirectsFor(redirect('/a', { path }))]).toEqual([]);
  },
);

test('two spellings of one address are one redirect', () => {
  const redirects = redirectsFor(redirect('/A', { path: '/contact' }), redirect('/a/', { path: '/search' }));
  expect([...redirects]).toEqual([
    ['/a', '/contact'],
    ['/pl/a', '/pl/contact'],
  ]);
});

test('the file for the web server is read as it was written', () => {
  const redirects = destinationsFor(redirect('/a', { path: '/contact' }));
  expect(redirects.size).toBe(2);
  expect(parseRedirects(redirectFiles(redirects).get('_redirects') ?? '')).toEqual(redirects);
  expect(parseRedirects('')).toEqual(new Map());
});

test('nginx and Caddy get the same redirects in their own words', () => {
  const files = redirectFiles(new Map([['/a', { state: 'moved', to: '/b' }]]));
  expect(files.get('redirects.nginx')).toContain('\n"/a" "/b";\n');
  expect(files.get('redirects.caddy')).toContain('\n"/a" "/b"\n');
});

test('a file without redirects is not empty: Caddy would not start', () => {
  for (const text of redirectFiles(new Map()).values()) expect(text).toMatch(/^#.+\n$/);
});

test('whatever comes in: one hop, to this site, in signs that mean nothing to a web server', () => {
  const address = fc.oneof(
    fc.constantFrom('/a', '/b', '/A/', '/pl/c', '/search', '//x'),
    fc.string().map((text) => `/${text}`),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(address, address), { maxLength: 8 }), (pairs) => {
      const redirects = redirectsFor(...pairs.map(([from, path], id) => ({ id: String(id), from, to: { path } })));
      for (const [from, to] of redirects) {
        expect(from + to).toMatch(/^[A-Za-z0-9/_.-]+$/);
        expect(to).not.toMatch(/^\/\//);
        expect(redirects.has(to)).toBe(false);
      }
    }),
  );
});
