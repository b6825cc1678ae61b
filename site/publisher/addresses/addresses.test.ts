import { anExportedEntry } from '@ot/shared-types/examples';
import { expect, test } from 'vitest';
import { settings } from '../../tests/publishing.ts';
import { storedContent } from '../../tests/stored-content.ts';
import { liveLanguagesIn } from '../store/live-languages.ts';
import { allPaths, entryAt, urgencyOf } from './addresses.ts';

const entries = [anExportedEntry('advice', { translations: { pl: {} } }), anExportedEntry('glossary')];
const content = storedContent({ entries, globals: [settings({ liveLanguages: ['en', 'pl'] })] });
const addresses = allPaths(content);

test('an entry has an address in every language that the site offers', () => {
  const paths = addresses.filter((path) => path.includes('holding-a-pencil'));
  expect(paths).toEqual(['/advice/holding-a-pencil', '/pl/advice/holding-a-pencil']);
});

test('an entry shown only on other pages has none', () => {
  expect(addresses.filter((path) => path.includes('senco'))).toEqual([]);
});

test('no two pages have the same address', () => {
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('every language has its home and its not-found page', () => {
  for (const path of ['/', '/404', '/pl', '/pl/404']) expect(addresses).toContain(path);
});

test('English is live even where the settings are missing', () => {
  expect(liveLanguagesIn(storedContent({ globals: [] }))).toEqual(['en']);
});

test('the entry at an address is found in every language', () => {
  expect(entryAt(content, '/pl/advice/holding-a-pencil')).toEqual({ collection: 'advice', id: 'advice-1' });
  expect(entryAt(content, '/advice')).toBeNull();
  expect(entryAt(content, '/advice/no-such-page')).toBeNull();
});

test('pages that lead to others are more urgent than those they lead to', () => {
  expect(['/', '/pl', '/advice', '/pl/topics/hands', '/advice/x', '/pl/equipment/x'].map(urgencyOf)).toEqual([
    1, 1, 1, 1, 2, 2,
  ]);
});
