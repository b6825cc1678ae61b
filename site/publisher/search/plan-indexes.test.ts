import { expect, test } from 'vitest';
import type { BuiltIndex, Contents, Part } from './contents.ts';
import { pagesInLatest, pagesInRecent, partOf, planIndexes, type IndexedPage, type Plan } from './plan-indexes.ts';

const pagesOf = (count: number): IndexedPage[] =>
  Array.from({ length: count }, (_, number) => ({ path: `/p${number}`, hash: 'old' }));

/** A main index with the pages of its part. */
function built(pages: IndexedPage[], part: Part = { number: 0, of: 1 }): BuiltIndex {
  const own = pages.filter(({ path }) => partOf(path, part.of) === part.number);
  const filters = { kind: ['advice'] };
  const held = new Map(own.map(({ path, hash }) => [path, { hash, id: `${part.of}${path}`, filters }]));
  return { folder: 'f', tag: 't', part, pages: Object.fromEntries(held) };
}

function byPath(a: IndexedPage, b: IndexedPage): number {
  return a.path < b.path ? -1 : 1;
}

function pathsFrom(from: number, to: number): string[] {
  return pagesOf(to)
    .slice(from)
    .map((page) => page.path);
}

function mainsOf(...mains: BuiltIndex[]) {
  return { mains, recent: null };
}

/** What search needs when any of its pages may have changed. */
function plan(
  pages: IndexedPage[],
  contents: Pick<Contents, 'mains' | 'recent'>,
  order = new Map<string, number>(),
): Plan {
  return planIndexes({ hashes: hashesOf(pages), unsure: null, order }, contents);
}

function hashesOf(pages: IndexedPage[]): Map<string, string> {
  return new Map(pages.map(({ path, hash }) => [path, hash]));
}

test('pages that a main index holds as they are need nothing', () => {
  const pages = pagesOf(20);
  expect(plan(pages, mainsOf(built(pages)))).toEqual({
    recent: [],
    latest: [],
    stale: { ids: [], filters: {} },
    rebuild: null,
    differing: [],
  });
});

test('a changed page is stale in the main index and goes into that of the latest changes', () => {
  const pages = pagesOf(20);
  const changed = pages.map((page, index) => (index === 3 ? { ...page, hash: 'new' } : page));
  const planned = plan(changed, mainsOf(built(pages)));
  expect(planned.latest).toEqual([{ path: '/p3', hash: 'new' }]);
  expect(planned.stale).toEqual({ ids: ['1/p3'], filters: { kind: { advice: 1 } } });
});

test('a withdrawn page is stale and in no other index', () => {
  const pages = pagesOf(20);
  const planned = plan(pages.slice(1), mainsOf(built(pages)));
  expect([planned.recent, planned.latest, planned.stale.ids]).toEqual([[], [], ['1/p0']]);
});

test('pages that changed last come first when more have changed than the recent index takes', () => {
  const pages = pagesOf(pagesInRecent + 50);
  const changed = pages.map((page) => ({ ...page, hash: 'new' }));
  const last = `/p${pagesInRecent + 49}`;
  const planned = plan(changed, mainsOf(built(pages)), new Map([[last, 2]]));
  expect(planned.recent).toHaveLength(pagesInRecent);
  expect(planned.recent?.map((page) => page.path)).toContain(last);
});

test('a changed page for which there is no room is found by its old words', () => {
  const pages = pagesOf(pagesInRecent + 50);
  const changed = pages.map((page) => ({ ...page, hash: 'new' }));
  expect(plan(changed, mainsOf(built(pages))).stale.ids).toHaveLength(pagesInRecent);
});

/** A site of which so many pages have changed, the last ones after the others. */
function changedSite(count: number) {
  const before = pagesOf(pagesInRecent * 3);
  const pages = before.map((page, index) => (index < count ? { ...page, hash: 'new' } : page));
  const order = new Map(pages.slice(0, count).map(({ path }, index) => [path, index + 1]));
  return { main: built(before), pages, order };
}

/** The index of recent changes, with the first pages as they are now. */
function recentOf(pages: IndexedPage[]): BuiltIndex {
  const held = new Map(pages.map(({ path, hash }) => [path, { hash, id: `r${path}`, filters: {} }]));
  return { folder: 'r', tag: 'r', part: null, pages: Object.fromEntries(held) };
}

test('changes go beside the recent ones until there are too many for an index that is built each time', () => {
  const { main, pages, order } = changedSite(50 + pagesInLatest);
  const recent = recentOf(pages.slice(0, 50));
  const planned = plan(pages, { mains: [main], recent }, order);
  expect([planned.recent, planned.latest]).toEqual([null, pages.slice(50, 50 + pagesInLatest).toSorted(byPath)]);
  const more = changedSite(51 + pagesInLatest);
  const fuller = plan(more.pages, { mains: [main], recent }, more.order);
  expect([fuller.recent?.length, fuller.latest]).toEqual([51 + pagesInLatest, []]);
});

test('what has changed again or gone is not shown from the recent index', () => {
  const { main, pages, order } = changedSite(50);
  const recent = recentOf(pages.slice(0, 50));
  const again = pages.slice(1).map((page) => (page.path === '/p7' ? { ...page, hash: 'newer' } : page));
  const { stale, latest } = plan(again, { mains: [main], recent }, order);
  expect(stale.ids.filter((id) => id.startsWith('r'))).toEqual(['r/p0', 'r/p7']);
  expect(latest).toEqual([{ path: '/p7', hash: 'newer' }]);
});

test('a recent index goes when main indexes hold everything in it', () => {
  const pages = pagesOf(20);
  const recent = recentOf(pages.slice(0, 5));
  expect(plan(pages, { mains: [built(pages)], recent }).recent).toEqual([]);
});

test('where more has changed than fits, a full recent index stays until enough has changed after it', () => {
  const { main, pages, order } = changedSite(pagesInRecent + 200);
  const recent = recentOf(pages.slice(190, 190 + pagesInRecent));
  const planned = plan(pages, { mains: [main], recent }, order);
  expect(planned.recent).toBeNull();
  const latest = new Set(planned.latest.map((page) => page.path));
  expect(pathsFrom(190 + pagesInRecent, 200 + pagesInRecent).filter((path) => !latest.has(path))).toEqual([]);
  const older = recentOf(pages.slice(100, 100 + pagesInRecent));
  expect(plan(pages, { mains: [main], recent: older }, order).recent).toHaveLength(pagesInRecent);
});

test('a small site has one part, a large one several', () => {
  expect(plan(pagesOf(2500), mainsOf()).rebuild).toEqual({ number: 0, of: 1 });
  expect(plan(pagesOf(8400), mainsOf()).rebuild).toEqual({ number: 0, of: 4 });
});

test('a part is built again when a twentieth of the pages has changed', () => {
  const pages = pagesOf(1000);
  const change = (count: number) => pages.map((page, index) => (index < count ? { ...page, hash: 'new' } : page));
  expect(plan(change(50), mainsOf(built(pages))).rebuild).toBeNull();
  expect(plan(change(51), mainsOf(built(pages))).rebuild).toEqual({ number: 0, of: 1 });
});

test('while parts are divided anew, the index that was built last answers for a page', () => {
  const pages = pagesOf(2600);
  const half = built(pages, { number: 0, of: 2 });
  const planned = plan(pages, mainsOf(built(pages), half));
  expect(planned.stale.ids).toHaveLength(Object.keys(half.pages).length);
  expect(planned.stale.ids.every((id) => id.startsWith('1/'))).toBe(true);
  expect(planned.rebuild).toEqual({ number: 1, of: 2 });
});

test('what differs is enough to look at with the next change', () => {
  const { main, pages, order } = changedSite(50);
  const contents = { mains: [main], recent: recentOf(pages.slice(0, 30)) };
  const { differing } = plan(pages, contents, order);
  const later = pages.slice(0, -1).map((page) => (page.path === '/p60' ? { ...page, hash: 'new' } : page));
  const unsure = [...differing, '/p60', pages.at(-1)?.path ?? ''];
  expect(planIndexes({ hashes: hashesOf(later), unsure, order }, contents)).toEqual(plan(later, contents, order));
});
