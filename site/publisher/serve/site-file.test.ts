import { expect, test } from 'vitest';
import { keyOfFile } from '../targets/bucket-target.ts';
import { groupsOf, headersOfFile, inOrderOfAppearance, isForReaders, pathOfFile } from './site-file.ts';

test.each([
  ['index.html', '/', 'index.html'],
  ['pl.html', '/pl', 'pl'],
  ['pl/advice/x.html', '/pl/advice/x', 'pl/advice/x'],
  ['_astro/a.css', '/_astro/a.css', '_astro/a.css'],
])('%s is asked for at %s and kept under %s', (file, path, key) => {
  expect(pathOfFile(file)).toBe(path);
  expect(keyOfFile(file, 'address')).toBe(key);
  expect(keyOfFile(file, 'file')).toBe(file);
});

test('a page is HTML whatever its key, and is asked for again each time', () => {
  expect(headersOfFile('advice/x.html')).toEqual({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  });
});

test('a file with a fingerprint in its name is kept for ever', () => {
  expect(headersOfFile('_astro/a.css')['cache-control']).toContain('immutable');
});

test('files for web servers are not for readers', () => {
  expect(['_redirects', 'redirects.nginx', 'index.html'].filter(isForReaders)).toEqual(['index.html']);
});

test('assets come before pages and sitemaps after them', () => {
  expect(inOrderOfAppearance(['sitemap.xml', 'b.html', '_astro/a.css'])).toEqual([
    '_astro/a.css',
    'b.html',
    'sitemap.xml',
  ]);
});

test('a feed comes after the pages that it names', () => {
  expect(inOrderOfAppearance(['pl/feed.xml', 'pl/b.html', 'feed.xml'])).toEqual([
    'pl/b.html',
    'pl/feed.xml',
    'feed.xml',
  ]);
});

test('search indexes come before what sends readers to them', () => {
  const [state, index] = ['pagefind/en/state.json', 'pagefind/en/1/index/a.pf_index'];
  expect(inOrderOfAppearance([state, 'a.html', index])).toEqual([index, 'a.html', state]);
  expect(groupsOf([index, state], 8)).toEqual([[index], [state]]);
});

test('an asset is never on its way together with a page', () => {
  expect(groupsOf(['a.css', 'b.css', 'c.css', 'd.html', 'robots.txt'], 2)).toEqual([
    ['a.css', 'b.css'],
    ['c.css'],
    ['d.html'],
    ['robots.txt'],
  ]);
});
