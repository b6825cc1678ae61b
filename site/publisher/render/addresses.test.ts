import { anExportedEntry } from '@ot/shared-types/examples';
import { expect, test } from 'vitest';
import { settings } from '../../tests/publishing.ts';
import { storedContent } from '../../tests/stored-content.ts';
import { addressesOf, liveLocales } from './addresses.ts';

const entries = [anExportedEntry('advice', { translations: { pl: {} } }), anExportedEntry('glossary')];
const addresses = addressesOf(storedContent({ entries, globals: [settings({ liveLanguages: ['en', 'pl'] })] }));
const at = (path: string) => addresses.find((address) => address.path === path);

test('an entry has an address in every language that the site offers', () => {
  const paths = addresses.map((address) => address.path).filter((path) => path.includes('holding-a-pencil'));
  expect(paths).toEqual(['/advice/holding-a-pencil', '/pl/advice/holding-a-pencil']);
});

test('an entry shown only on other pages has none', () => {
  expect(addresses.filter(({ path }) => path.includes('senco'))).toEqual([]);
});

test('no two pages have the same address', () => {
  expect(new Set(addresses.map((address) => address.path)).size).toBe(addresses.length);
});

test('every language has its home and its not-found page', () => {
  for (const path of ['/', '/404', '/pl', '/pl/404']) expect(at(path)).toBeDefined();
});

test('English is live even where the settings are missing', () => {
  expect(liveLocales(storedContent({ globals: [] }))).toEqual(['en']);
});
