import { expect, test } from 'vitest';
import type { BuiltIndex, Part } from './contents.ts';
import { pagesInRecent, partOf, planIndexes, type IndexedPage } from './plan-indexes.ts';

const pagesOf = (count: number): IndexedPage[] =>
  Array.from({ length: count }, (_, number) => ({ path: `/p${number}`, hash: 'old' }));

/** A main index with the pages of its part. */
function built(pages: IndexedPage[], part: Part = { number: 0, of: 1 }): BuiltIndex {
  const own = pages.filter(({ path }) => partOf(path, part.of) === part.number);
  const filters = { kind: ['advice'] };
  const held = new Map(own.map(({ path, hash }) => [path, { hash, id: `${part.of}${path}`, filters }]));
  return { folder: 'f', tag: 't', part, pages: Object.fromEntries(held) };
}

test('pages that a main index holds as they are need nothing', () => {
  const pages = pagesOf(20);
  expect(planIndexes(pages, [built(pages)])).toEqual({
    recent: [],
    stale: { ids: [], filters: {} },
    rebuild: null,
  });
});

test('a changed page is stale in the main index and goes into the recent one', () => {
  const pages = pagesOf(20);
  const changed = pages.map((page, index) => (index === 3 ? { ...page, hash: 'new' } : page));
  const plan = planIndexes(changed, [built(pages)]);
  expect(plan.recent).toEqual([{ path: '/p3', hash: 'new' }]);
  expect(plan.stale).toEqual({ ids: ['1/p3'], filters: { kind: { advice: 1 } } });
});

test('a withdrawn page is stale and in no other index', () => {
  const pages = pagesOf(20);
  const plan = planIndexes(pages.slice(1), [built(pages)]);
  expect([plan.recent, plan.stale.ids]).toEqual([[], ['1/p0']]);
});

test('pages that changed last come first when more have changed than the recent index takes', () => {
  const pages = pagesOf(pagesInRecent + 50);
  const changed = pages.map((page) => ({ ...page, hash: 'new' }));
  const last = `/p${pagesInRecent + 49}`;
  const plan = planIndexes(changed, [built(pages)], new Map([[last, 2]]));
  expect(plan.recent).toHaveLength(pagesInRecent);
  expect(plan.recent.map((page) => page.path)).toContain(last);
});

test('a changed page for which there is no room is found by its old words', () => {
  const pages = pagesOf(pagesInRecent + 50);
  const changed = pages.map((page) => ({ ...page, hash: 'new' }));
  expect(planIndexes(changed, [built(pages)]).stale.ids).toHaveLength(pagesInRecent);
});

test('a small site has one part, a large one several', () => {
  expect(planIndexes(pagesOf(2500), []).rebuild).toEqual({ number: 0, of: 1 });
  expect(planIndexes(pagesOf(8400), []).rebuild).toEqual({ number: 0, of: 4 });
});

test('a part is built again when a twentieth of the pages has changed', () => {
  const pages = pagesOf(1000);
  const change = (count: number) => pages.map((page, index) => (index < count ? { ...page, hash: 'new' } : page));
  expect(planIndexes(change(50), [built(pages)]).rebuild).toBeNull();
  expect(planIndexes(change(51), [built(pages)]).rebuild).toEqual({ number: 0, of: 1 });
});

test('while parts are divided anew, the index that was built last answers for a page', () => {
  const pages = pagesOf(2600);
  const half = built(pages, { number: 0, of: 2 });
  const plan = planIndexes(pages, [built(pages), half]);
  expect(plan.stale.ids).toHaveLength(Object.keys(half.pages).length);
  expect(plan.stale.ids.every((id) => id.startsWith('1/'))).toBe(true);
  expect(plan.rebuild).toEqual({ number: 1, of: 2 });
});
