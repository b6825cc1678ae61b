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
