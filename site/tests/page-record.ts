import type { PageRecord } from '../publisher/store/page-store.ts';

/** The record of a page that is printed and listed. */
export function aPageRecord(changes: Partial<PageRecord> = {}): PageRecord {
  return {
    path: '/advice/x',
    locale: 'en',
    base: '/advice/x',
    hash: 'abc',
    searchLanguage: 'en',
    isListed: true,
    modified: null,
    nextMoment: null,
    short: null,
    reads: [],
    files: [],
    ...changes,
  };
}
