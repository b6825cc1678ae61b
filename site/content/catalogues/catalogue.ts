import { localeInfo, type CollectionName, type Locale } from '@ot/shared-types';
import type { AnyListed } from '../listed.ts';
import type { Localized } from '../best-language.ts';
import { markOf, pageStarts, type Marked } from './page-breaks.ts';
import { rulesOf, type CatalogueName, type CatalogueRule, type LineLink, type Sorted } from './rules.ts';

/** A line of a catalogue: an entry. */
export interface Line {
  collection: CollectionName;
  id: string;
  /** All that readers see of it; null where its card is shown. */
  link: LineLink | null;
}

/** What templates ask a catalogue. A page is printed again when one of the answers changes. */
export interface CatalogueView {
  /** Whether all of it together is too much for one page. */
  isLong(): boolean;
  /** Its groups, in order. */
  groups(): string[];
  /** Its groups in order, each with the number of its lines. */
  counts(): { group: string; count: number }[];
  /** How many pages a group fills; 0 where there is no such group. */
  pagesOf(group: string): number;
  /** The lines on one page of a group; pages are counted from 1. */
  linesOn(group: string, page: number): Line[];
  /** The page of its group on which an entry stands; 1 for one that is not there. */
  pageOf(id: string): number;
}

/** What is different for readers of a catalogue after an entry has changed. */
export interface CatalogueChange {
  isLong: boolean;
  groups: boolean;
  counts: boolean;
  /** Groups that fill more or fewer pages. */
  pagesOf: string[];
  linesOn: { group: string; page: number }[];
  /** Entries that stand on another page. */
  pageOf: string[];
}

/** A line with its place among the others. */
export type Placed = Line & Sorted & Marked;
type Groups = Map<string, Placed[]>;

/** The lines of some entries in a catalogue: none, one or several of each. */
export function linesOf(
  name: CatalogueName,
  locale: Locale,
  cards: Iterable<[CollectionName, Localized<AnyListed>]>,
): Placed[] {
  const { collections, sort } = rulesOf(name);
  return [...cards].flatMap(([collection, card]) => {
    if (!collections.includes(collection)) return [];
    const { id } = card.content;
    return sort(card, locale).map(({ link = null, ...sorted }) => {
      return { collection, id, link, mark: markOf(id), ...sorted };
    });
  });
}

/** An ordered list of entries in one language, kept in memory and changed entry by entry. */
export class Catalogue implements CatalogueView {
  readonly #name: CatalogueName;
  readonly #rule: CatalogueRule;
  readonly #locale: Locale;
  readonly #compare: (a: Placed, b: Placed) => number;
  #groups: Groups;
  #order: string[] | null = null;
  readonly #starts = new WeakMap<Placed[], number[]>();

  constructor(name: CatalogueName, locale: Locale, lines: Placed[]) {
    this.#name = name;
    this.#rule = rulesOf(name);
    this.#locale = locale;
    this.#compare = comparing(locale);
    this.#groups = Map.groupBy(lines.toSorted(this.#compare), (line) => line.group);
  }

  isLong(): boolean {
    let lines = 0;
    for (const group of this.#groups.values()) lines += group.length;
    return lines > (this.#rule.isLongFrom ?? this.#perPage);
  }

  groups(): string[] {
    this.#order ??= [...this.#groups]
      .sort(([, [a]], [, [b]]) => (a && b ? this.#compare(a, b) : 0))
      .map(([group]) => group);
    return this.#order;
  }

  counts(): { group: string; count: number }[] {
    return this.groups().map((group) => ({ group, count: this.#linesIn(group).length }));
  }

  pagesOf(group: string): number {
    return this.#startsOf(this.#linesIn(group)).length;
  }

  linesOn(group: string, page: number): Line[] {
    return this.#slice(this.#linesIn(group), page);
  }

  pageOf(id: string): number {
    for (const lines of this.#groups.values()) {
      const position = lines.findIndex((line) => line.id === id);
      if (position >= 0) return this.#startsOf(lines).findLastIndex((start) => start <= position) + 1;
    }
    return 1;
  }

  /** Takes an entry out as it was and puts it in as it is. Null where nothing is different for readers. */
  replace(
    collection: CollectionName,
    before: Localized<AnyListed> | null,
    after: Localized<AnyListed> | null,
  ): CatalogueChange | null {
    const [old, present] = [before, after].map((card) => (card ? this.#linesOf(collection, card) : []));
    const gone = (old ?? []).filter((line) => !present?.some((other) => isSame(line, other)));
    const come = (present ?? []).filter((line) => !old?.some((other) => isSame(line, other)));
    if (gone.length + come.length === 0) return null;
    const earlier = new Map(this.#groups);
    const wasLong = this.isLong();
    const orderBefore = this.groups();
    for (const line of gone) this.#takeOut(line);
    for (const line of come) this.#putIn(line);
    const touched = [...new Set([...gone, ...come].map((line) => line.group))];
    // Groups stand in the order of their first lines.
    if (touched.some((group) => earlier.get(group)?.[0] !== this.#linesIn(group)[0])) this.#order = null;
    return {
      ...this.#compareGroups(earlier, touched),
      isLong: wasLong !== this.isLong(),
      groups: orderBefore.join('\n') !== this.groups().join('\n'),
    };
  }

  #compareGroups(earlier: Groups, touched: string[]): Omit<CatalogueChange, 'isLong' | 'groups'> {
    const both = touched.map((group) => ({ group, before: earlier.get(group) ?? [], now: this.#linesIn(group) }));
    const counts = both.some(({ before, now }) => before.length !== now.length);
    if (this.#rule.isOnlyCounted) return { counts, pagesOf: [], linesOn: [], pageOf: [] };
    const moved = both.map((lines) => this.#moved(lines));
    return {
      counts,
      pagesOf: both
        .filter(({ before, now }) => this.#startsOf(before).length !== this.#startsOf(now).length)
        .map(({ group }) => group),
      linesOn: moved.flatMap(({ linesOn }) => linesOn),
      pageOf: moved.flatMap(({ pageOf }) => pageOf),
    };
  }

  /** The pages of a group that hold other lines than before, and the entries that stand on another page. */
  #moved({ group, before, now }: { group: string; before: Placed[]; now: Placed[] }) {
    const count = Math.max(this.#startsOf(before).length, this.#startsOf(now).length);
    const pages = Array.from({ length: count }, (_, index) => {
      return { page: index + 1, old: this.#slice(before, index + 1), present: this.#slice(now, index + 1) };
    });
    const differ = pages.filter(({ old, present }) => !areSameLines(old, present));
    const pageBefore = new Map(differ.flatMap(({ page, old }) => old.map(({ id }) => [id, page] as const)));
    return {
      linesOn: differ.map(({ page }) => ({ group, page })),
      pageOf: differ.flatMap(({ page, present }) =>
        present.filter(({ id }) => pageBefore.get(id) !== page).map(({ id }) => id),
      ),
    };
  }

  #takeOut(line: Placed): void {
    const lines = this.#linesIn(line.group);
    const at = this.#positionOf(line, lines);
    const rest = lines.toSpliced(at, 1);
    if (rest.length === 0) this.#groups.delete(line.group);
    else this.#groups.set(line.group, rest);
  }

  #putIn(line: Placed): void {
    const lines = this.#linesIn(line.group);
    this.#groups.set(line.group, lines.toSpliced(this.#positionOf(line, lines), 0, line));
  }

  /** Where a line stands or belongs, by halving. */
  #positionOf(line: Placed, lines: Placed[]): number {
    let [low, high] = [0, lines.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = lines[middle];
      if (other && this.#compare(other, line) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #slice(lines: Placed[], page: number): Placed[] {
    const starts = this.#startsOf(lines);
    const start = starts[page - 1];
    return start === undefined ? [] : lines.slice(start, starts[page]);
  }

  /** Worked out once: lines are replaced when something changes, never altered. */
  #startsOf(lines: Placed[]): number[] {
    const known = this.#starts.get(lines);
    if (known) return known;
    const starts = pageStarts(lines, this.#perPage, this.#rule);
    this.#starts.set(lines, starts);
    return starts;
  }

  #linesIn(group: string): Placed[] {
    return this.#groups.get(group) ?? [];
  }

  get #perPage(): number {
    return this.#rule.perPage;
  }

  #linesOf(collection: CollectionName, card: Localized<AnyListed>): Placed[] {
    return linesOf(this.#name, this.#locale, [[collection, card]]);
  }
}

/** Names that sort alike still have one order, whatever the order in which they came. */
function comparing(locale: Locale): (a: Placed, b: Placed) => number {
  const collator = new Intl.Collator(localeInfo(locale).dateLocale, { numeric: true });
  return (a, b) =>
    a.rank - b.rank ||
    collator.compare(a.name, b.name) ||
    inCodeOrder(a.collection, b.collection) ||
    inCodeOrder(a.id, b.id) ||
    inCodeOrder(a.link?.text ?? '', b.link?.text ?? '');
}

function inCodeOrder(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function areSameLines(some: Line[], others: Line[]): boolean {
  return some.length === others.length && some.every((line, at) => isSameLine(line, others[at]));
}

function isSameLine(a: Line, b: Line | undefined): boolean {
  // Mostly it is one and the same: a change replaces the lines of its own entry alone.
  return a === b || (a.collection === b?.collection && a.id === b.id && isSameLink(a.link, b.link));
}

function isSame(a: Placed, b: Placed): boolean {
  return a.group === b.group && a.rank === b.rank && a.name === b.name && isSameLink(a.link, b.link);
}

function isSameLink(a: LineLink | null, b: LineLink | null): boolean {
  return a?.text === b?.text && a?.slug === b?.slug && a?.locale === b?.locale;
}
