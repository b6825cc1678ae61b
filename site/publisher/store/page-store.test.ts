import { expect, test } from 'vitest';
import { aPageRecord } from '../../tests/page-record.ts';
import { aStore } from '../../tests/stored-content.ts';

test('a page printed again is found by what it read last, and no more by what it read before', () => {
  const { pages } = aStore();
  pages.record(aPageRecord({ reads: ['gone', 'kept'] }), 1);
  pages.record(aPageRecord({ reads: ['kept', 'come'] }), 1);
  const found = ['gone', 'kept', 'come'].map((key) => [...pages.pathsThatRead([key])]);
  expect(found).toEqual([[], ['/advice/x'], ['/advice/x']]);
});

test('the number of printed and of listed pages follows each page', () => {
  const { pages } = aStore();
  const counts = () => [pages.count(), pages.listedCount()];
  pages.record(aPageRecord(), 1);
  expect(counts()).toEqual([1, 1]);
  pages.record(aPageRecord({ isListed: false }), 1);
  expect(counts()).toEqual([1, 0]);
  pages.record(aPageRecord({ path: '/failed', hash: '', isListed: false }), 1);
  expect(counts()).toEqual([1, 0]);
  pages.forget('/advice/x');
  expect(counts()).toEqual([0, 0]);
  pages.record(aPageRecord(), 1);
  pages.forgetAll();
  expect(counts()).toEqual([0, 0]);
});

test('a page that failed is found by what it read before, too', () => {
  const { pages } = aStore();
  pages.record(aPageRecord({ reads: ['before'] }), 1);
  pages.recordFailed(aPageRecord({ reads: ['half-way'] }), 2);
  expect([...pages.pathsThatRead(['before'])]).toEqual(['/advice/x']);
  expect([...pages.pathsThatRead(['half-way'])]).toEqual(['/advice/x']);
});

test('a page that is forgotten is found by nothing', () => {
  const { pages } = aStore();
  pages.record(aPageRecord({ reads: ['read'] }), 1);
  pages.forget('/advice/x');
  expect([...pages.pathsThatRead(['read'])]).toEqual([]);
});

test('a page is found by what it read after a change that was not kept', () => {
  const store = aStore();
  const refuse = () => {
    store.together(() => {
      store.pages.record(aPageRecord({ reads: ['read'] }), 1);
      throw new Error('Not kept.');
    });
  };
  expect(refuse).toThrow('Not kept.');
  store.pages.record(aPageRecord({ path: '/other', reads: ['other'] }), 1);
  store.pages.record(aPageRecord({ reads: ['read'] }), 1);
  expect([...store.pages.pathsThatRead(['read'])]).toEqual(['/advice/x']);
});

test('a page that is no entry is as old as what it says', () => {
  const { pages } = aStore();
  const printed = (hash: string, modified: string, short: string | null = null) => {
    pages.record(aPageRecord({ hash, modified, short }), 1);
    return pages.get('/advice/x')?.modified;
  };
  expect(printed('abc', '2026-11-01')).toBe('2026-11-01');
  expect(printed('abc', '2026-11-05')).toBe('2026-11-01');
  expect(printed('def', '2026-11-06')).toBe('2026-11-06');
  // The day of an entry is its own.
  expect(printed('def', '2026-10-01', '/r/0')).toBe('2026-10-01');
});
