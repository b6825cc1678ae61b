import { expect, test } from 'vitest';
import { comparePublished, keyOf, type PublishedVersion } from './compare-published.ts';

const page = (id: string, day = '01'): PublishedVersion => ({
  kind: 'entry',
  collection: 'advice',
  id,
  updatedAt: `2026-12-${day}T00:00:00.000Z`,
});

test('a page that the site has and the CMS has not was published since', () => {
  expect(comparePublished([page('a'), page('b')], [page('a')])).toEqual({
    new: [page('b')],
    changed: [],
    takenOff: [],
  });
});

test('a page that is newer on the site was published again since', () => {
  const since = comparePublished([page('a', '02')], [page('a', '01')]);
  expect(since).toEqual({ new: [], changed: [page('a', '02')], takenOff: [] });
});

test('a page that the CMS has and the site has not was taken off since', () => {
  expect(comparePublished([], [page('a')]).takenOff).toEqual([page('a')]);
});

test('one that the site could not take in was not', () => {
  expect(comparePublished([], [page('a')], new Set([keyOf(page('a'))])).takenOff).toEqual([]);
});

test('settings cannot be taken off', () => {
  const settings: PublishedVersion = { kind: 'global', collection: '', id: 'home', updatedAt: null };
  expect(comparePublished([], [settings]).takenOff).toEqual([]);
});
