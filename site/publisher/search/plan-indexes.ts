import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { FacetCounts, Stale } from '../../src/browser/published-search.ts';
import type { BuiltIndex, Contents, Part } from './contents.ts';

/** A page in a language's index: its address and the fingerprint of its text. */
export interface IndexedPage {
  path: string;
  hash: string;
}

/** Most pages in one index: Pagefind needs about 0.26 MB for each while it writes. */
const pagesInPart = 2500;
/** Most pages in the index of recent changes. */
export const pagesInRecent = 150;
/** Most pages in the index of the latest, which is built for every change: Pagefind needs some milliseconds for each. */
export const pagesInLatest = 25;
/** Changes after which a part is built again: a share of the language's pages, within these bounds. */
const changesToRebuild = { share: 0.05, least: 10, most: 50 };

export interface Plan {
  /** Pages to build the index of recent changes of; null: it stays as it is. */
  recent: IndexedPage[] | null;
  /** Pages for the index of the latest changes. */
  latest: IndexedPage[];
  /** What the other indexes hold and must not be shown. */
  stale: Stale;
  /** The part of the main index to build next, or null. */
  rebuild: Part | null;
  /** Addresses of all pages that the main indexes do not hold as they are, or hold though they have gone. */
  differing: string[];
}

/** The pages of a language's search. */
export interface PagesToPlan {
  /** Fingerprints by address. */
  hashes: Map<string, string>;
  /** Addresses, gone ones too, where pages and main indexes may differ; null: anywhere. Bounds what a change costs. */
  unsure: Iterable<string> | null;
  /** Puts the pages that changed last first, because more may have changed than the indexes of changes take. */
  order: Map<string, number>;
}

/**
 * Decides what a language's search needs, given its pages and what its indexes hold. Changes that do not fit wait for the next
 * build of their part; until then a changed page is found by its old words, and a new one is not.
 */
export function planIndexes(
  { hashes, unsure, order }: PagesToPlan,
  { mains, recent }: Pick<Contents, 'mains' | 'recent'>,
): Plan {
  const { owners, replaced } = heldIn(mains);
  const differing = Array.from(unsure ?? new Set([...hashes.keys(), ...owners.keys()]))
    .filter((path) => owners.get(path)?.pages[path]?.hash !== hashes.get(path))
    .sort();
  const waiting = differing.flatMap((path) => pageOf(hashes, path));
  const lastChange = (page: IndexedPage) => order.get(page.path) ?? 0;
  const isNew = (page: IndexedPage) => Number(!owners.has(page.path));
  const first = waiting.toSorted((a, b) => lastChange(b) - lastChange(a) || isNew(b) - isNew(a));
  const { beside, hidden, ...changes } = planChanges(first, recent, lastChange);
  const notShown = differing
    .filter((path) => beside.has(path) || !hashes.has(path))
    .map((path) => owners.get(path)?.pages[path])
    .filter((page) => page !== undefined);
  return {
    ...changes,
    stale: staleOf([...replaced, ...notShown, ...hidden]),
    rebuild: partToBuild(hashes, mains, differing),
    differing,
  };
}

function pageOf(hashes: Map<string, string>, path: string): IndexedPage[] {
  const hash = hashes.get(path);
  return hash === undefined ? [] : [{ path, hash }];
}

/**
 * Divides changes, the last ones first, between two indexes. They go into the small one until it is full, then into the other
 * one together. Where there are more than both take, the other one stays until the small one is full of later changes.
 */
function planChanges(first: IndexedPage[], recent: BuiltIndex | null, lastChange: (page: IndexedPage) => number) {
  const isKept = ({ path, hash }: IndexedPage) => recent?.pages[path]?.hash === hash;
  const kept = first.filter(isKept);
  const others = first.filter((page) => !isKept(page));
  const newest = Math.max(-1, ...kept.map(lastChange));
  const isFull = kept.length > pagesInRecent - pagesInLatest;
  const coming = isFull ? others.filter((page) => lastChange(page) > newest) : others;
  if (coming.length > pagesInLatest) {
    const all = first.slice(0, pagesInRecent);
    return { recent: all.toSorted(byPath), latest: [], beside: pathsOf(all), hidden: [] };
  }
  const latest = others.slice(0, pagesInLatest).toSorted(byPath);
  const keptPaths = pathsOf(kept);
  const isEmpty = recent === null || kept.length === 0;
  return {
    recent: isEmpty ? [] : null,
    latest,
    beside: pathsOf([...kept, ...latest]),
    hidden: isEmpty ? [] : hiddenIn(recent, (path) => keptPaths.has(path)),
  };
}

function pathsOf(pages: IndexedPage[]): Set<string> {
  return new Set(pages.map((page) => page.path));
}

/** What must not be shown when pages have gone: at once, while indexes are as they were. The same object where nothing has. */
export function withGone(stale: Stale, indexes: BuiltIndex[], paths: string[]): Stale {
  const known = new Set(stale.ids);
  const inIndexes = indexes.flatMap(({ pages }) => paths.map((path) => pages[path]));
  const gone = inIndexes.filter((page) => page !== undefined).filter((page) => !known.has(page.id));
  if (gone.length === 0) return stale;
  return { ids: [...stale.ids, ...gone.map((page) => page.id)], filters: countFilters(gone, stale.filters) };
}

/** The part of a page depends on its address alone, so that it stays where it is. */
export function partOf(path: string, parts: number): number {
  const known = numbers.get(path);
  const number = known ?? createHash('sha256').update(path).digest().readUInt32BE();
  if (known === undefined) numbers.set(path, number);
  return number % parts;
}

/** Every change asks for all of them again. */
const numbers = new LRUCache<string, number>({ max: 200_000 });

interface Held {
  /** Every page has one main index that answers for it: the one that was built last. */
  owners: Map<string, BuiltIndex>;
  /** What others hold of it beside. */
  replaced: PageInIndex[];
}

function heldIn(mains: BuiltIndex[]): Held {
  const known = knownHeld.get(mains);
  if (known) return known;
  const owners = new Map(mains.flatMap((index) => Object.keys(index.pages).map((path) => [path, index] as const)));
  const replaced = mains.flatMap((index) => hiddenIn(index, (path) => owners.get(path) === index));
  const held = { owners, replaced };
  knownHeld.set(mains, held);
  return held;
}

/** Main indexes stay as they are through many changes, and are replaced, never altered (contents.ts, withPart). */
const knownHeld = new WeakMap<BuiltIndex[], Held>();

type PageInIndex = BuiltIndex['pages'][string];

function hiddenIn({ pages }: BuiltIndex, isShown: (path: string) => boolean): PageInIndex[] {
  return Object.entries(pages).flatMap(([path, page]) => (isShown(path) ? [] : [page]));
}

function staleOf(pages: PageInIndex[]): Stale {
  return { ids: pages.map((page) => page.id), filters: countFilters(pages) };
}

/** How many of the pages have each value of a facet, and those that are counted already. */
function countFilters(pages: { filters: Record<string, string[]> }[], counted: FacetCounts = {}): FacetCounts {
  const filters = structuredClone(counted);
  for (const page of pages) {
    for (const [facet, values] of Object.entries(page.filters)) {
      const counts = (filters[facet] ??= {});
      for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return filters;
}

/** First a part that is missing, then the one with the most changes when there are many. */
function partToBuild(pages: Map<string, string>, mains: BuiltIndex[], changed: string[]): Part | null {
  const of = partsFor(pages.size, mains.at(-1)?.part?.of ?? 1);
  const wanted = partsWithPages(pages.keys(), of);
  const built = new Set(mains.filter((index) => index.part?.of === of).map((index) => index.part?.number));
  const missing = [...wanted].sort((a, b) => a - b).find((number) => !built.has(number));
  if (missing !== undefined) return { number: missing, of };
  const { share, least, most } = changesToRebuild;
  if (changed.length <= Math.min(most, Math.max(least, pages.size * share))) return null;
  const perPart = Map.groupBy(changed, (path) => partOf(path, of));
  const [number] = [...perPart].sort((a, b) => b[1].length - a[1].length)[0] ?? [0];
  return { number, of };
}

/** Which parts have any page at all; mostly the first few pages say that all of them have. */
export function partsWithPages(paths: Iterable<string>, of: number): Set<number> {
  const parts = new Set<number>();
  for (const path of paths) {
    parts.add(partOf(path, of));
    if (parts.size === of) break;
  }
  return parts;
}

/** Numbers double, and shrink only when a quarter would do, so that a page more or less builds nothing again. */
function partsFor(pages: number, present: number): number {
  if (pages > present * pagesInPart) return partsFor(pages, present * 2);
  return present > 1 && pages < (present * pagesInPart) / 4 ? partsFor(pages, present / 2) : present;
}

function byPath(a: IndexedPage, b: IndexedPage): number {
  return a.path < b.path ? -1 : 1;
}
