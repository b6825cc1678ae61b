import { expect, test } from 'vitest';
import { aPageRecord } from '../../tests/page-record.ts';
import { aStore } from '../../tests/stored-content.ts';
import { beginNight } from './nightly-round.ts';

const night = new Date('2026-11-25T02:00:00Z');
const day = new Date('2026-11-25T12:00:00Z');
const nextNight = new Date('2026-11-26T02:00:00Z');

/** A store with one page, which nobody has looked at yet. */
function storeWithPage() {
  const store = aStore();
  store.pages.record(aPageRecord(), 1);
  return store;
}

test('a night asks for pages, once', () => {
  const store = storeWithPage();
  beginNight(store, night);
  const taken = store.judging.next();
  expect(taken).toMatchObject({ path: '/advice/x', urgency: 3, extent: 'whole' });
  if (taken) store.judging.done(taken);
  beginNight(store, night);
  expect(store.judging.next()).toBeNull();
});

test('nothing is asked for by day', () => {
  const store = storeWithPage();
  beginNight(store, day);
  expect(store.judging.next()).toBeNull();
});

test('what the night has not come to is dropped by day, and the next night asks again', () => {
  const store = storeWithPage();
  beginNight(store, night);
  beginNight(store, day);
  expect(store.judging.next()).toBeNull();
  beginNight(store, nextNight);
  expect(store.judging.next()?.path).toBe('/advice/x');
});

test('a page that an editor waits for is not dropped by day', () => {
  const store = storeWithPage();
  store.judging.add([{ path: '/advice/x', urgency: 0, extent: 'whole' }]);
  beginNight(store, night);
  beginNight(store, day);
  expect(store.judging.next()).toMatchObject({ path: '/advice/x', urgency: 0 });
});

test('what was published last is looked at first', () => {
  const store = storeWithPage();
  store.judging.add([{ path: '/advice/a', urgency: 0, extent: 'whole' }]);
  store.judging.add([{ path: '/advice/x', urgency: 0, extent: 'whole' }]);
  expect(store.judging.next()?.path).toBe('/advice/x');
});

test('of pages that changed with others, the one that has waited longest is looked at first', () => {
  const store = storeWithPage();
  store.judging.add([{ path: '/advice/x', urgency: 1, extent: 'quick' }]);
  store.judging.add([{ path: '/advice/a', urgency: 1, extent: 'quick' }]);
  expect(store.judging.next()?.path).toBe('/advice/x');
});
