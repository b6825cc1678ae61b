import { expect, test } from 'vitest';
import { aStore } from '../../tests/stored-content.ts';
import type { PageRecord } from './page-store.ts';

const page = (reads: string[]): PageRecord => ({
  path: '/advice/x',
  locale: 'en',
  base: '/advice/x',
  hash: 'abc',
  searchLanguage: 'en',
  isListed: true,
  modified: null,
  nextMoment: null,
  short: null,
  reads,
});

test('a page printed again is found by what it read last, and no more by what it read before', () => {
  const { pages } = aStore();
  pages.record(page(['gone', 'kept']), 1);
  pages.record(page(['kept', 'come']), 1);
  const found = ['gone', 'kept', 'come'].map((key) => [...pages.pathsThatRead([key])]);
  expect(found).toEqual([[], ['/advice/x'], ['/advice/x']]);
});

test('the number of printed and of listed pages follows each page', () => {
  const { pages } = aStore();
  const counts = () => [pages.count(), pages.listedCount()];
  pages.record(page([]), 1);
  expect(counts()).toEqual([1, 1]);
  pages.record({ ...page([]), isListed: false }, 1);
  expect(counts()).toEqual([1, 0]);
  pages.record({ ...page([]), path: '/failed', hash: '', isListed: false }, 1);
  expect(counts()).toEqual([1, 0]);
  pages.forget('/advice/x');
  expect(counts()).toEqual([0, 0]);
  pages.record(page([]), 1);
  pages.forgetAll();
  expect(counts()).toEqual([0, 0]);
});
