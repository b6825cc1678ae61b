import { expect, test } from 'vitest';
import type { PageFrame } from '../../checks/across/page-frame.ts';
import { aPageRecord } from '../../tests/page-record.ts';
import { aStore } from '../../tests/stored-content.ts';
import { findingsBeside } from './findings-beside.ts';

const frame: PageFrame = { language: 'en', header: ['Home', 'Advice'], footer: ['About'], parts: ['header', 'footer'] };
const mine = { page: '/advice/mine', title: 'Pencils', frame };
const turned = { ...mine, frame: { ...frame, header: ['Advice', 'Home'] } };

/** A store with three pages that have been judged. */
function storeWithJudged() {
  const store = aStore();
  for (const page of ['/advice/a', '/advice/b', '/advice/c']) {
    store.pages.record(aPageRecord({ path: page, base: page }), 1);
    store.judging.noteFrame({ page, title: `Title of ${page}`, frame });
  }
  return store;
}
const rulesOf = (store: ReturnType<typeof aStore>, page = mine) => findingsBeside(store, page).map(({ rule }) => rule);

test('a page like the others has none', () => {
  expect(rulesOf(storeWithJudged())).toEqual([]);
});

test('a page whose navigation stands in another order is found', () => {
  expect(rulesOf(storeWithJudged(), turned)).toEqual(['navigation-order']);
});

test('a page with the title of another is found', () => {
  expect(rulesOf(storeWithJudged(), { ...mine, title: 'Title of /advice/c' })).toEqual(['title-repeated']);
});

test('pages of another language are not its neighbours', () => {
  expect(rulesOf(storeWithJudged(), { ...turned, frame: { ...turned.frame, language: 'pl' } })).toEqual([]);
});

test('pages that have changed since they were judged say nothing', () => {
  const store = storeWithJudged();
  for (const path of ['/advice/a', '/advice/b', '/advice/c'])
    store.pages.record(aPageRecord({ path, base: path, hash: 'another' }), 2);
  expect(rulesOf(store, turned)).toEqual([]);
});

test('while pages wait to be printed nothing is compared', () => {
  const store = storeWithJudged();
  store.sets.enqueue({ path: '/advice/a', urgency: 1, set: 2 });
  expect(rulesOf(store, turned)).toEqual([]);
});

test('a page that has gone is forgotten', () => {
  const store = storeWithJudged();
  store.judging.forget('/advice/c');
  expect(rulesOf(store, { ...mine, title: 'Title of /advice/c' })).toEqual([]);
});
