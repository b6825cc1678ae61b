import { expect, test } from 'vitest';
import { entryOfPath, entryPath, fileOf, localizedPath, sitePagePath, splitPath } from './paths.ts';

test('English stands at the root', () => {
  expect(entryPath({ collection: 'advice', slug: 'holding-a-pencil' }, 'en')).toBe('/advice/holding-a-pencil');
});

test('other languages stand under their code', () => {
  expect(entryPath({ collection: 'advice', slug: 'holding-a-pencil' }, 'ur')).toBe('/ur/advice/holding-a-pencil');
});

test('an entry without a page leads to its place in a list', () => {
  expect(entryPath({ collection: 'contact-points', slug: 'advice-line' }, 'pl')).toBe('/pl/contact#advice-line');
});

test('the home page of a language has no slash at its end', () => {
  expect(sitePagePath('home', 'zh-Hans')).toBe('/zh-Hans');
});

test('an address comes apart into language and path', () => {
  expect(splitPath('/zh-Hans/advice/x')).toEqual({ locale: 'zh-Hans', path: '/advice/x' });
});

test('the home page of a language comes apart too', () => {
  expect(splitPath(localizedPath('/', 'pl'))).toEqual({ locale: 'pl', path: '/' });
});

test('an English address has no language to take off', () => {
  expect(splitPath('/advice/x')).toEqual({ locale: 'en', path: '/advice/x' });
});

test.each([
  ['/', 'index.html'],
  ['/pl', 'pl.html'],
  ['/pl/advice/x', 'pl/advice/x.html'],
])('%s is kept in %s', (path, file) => {
  expect(fileOf(path)).toBe(file);
});

test('an address names the entry whose page it would be', () => {
  expect(entryOfPath('/service/how-we-work')).toEqual({ collection: 'service-pages', slug: 'how-we-work' });
  for (const other of ['/', '/service', '/service/', '/service/a/b', '/contact', '/pl/service/x'])
    expect(entryOfPath(other)).toBeNull();
});
