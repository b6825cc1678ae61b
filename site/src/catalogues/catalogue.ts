import { localeInfo, type CollectionName, type Locale } from '@ot/shared-types';
import type { AnyListed } from '../listed.ts';
import type { Localized } from '../site-reader.ts';
import { rulesOf, type CatalogueName, type CatalogueRule, type Sorted } from './rules.ts';

/** A line of a catalogue: an entry, under its title or under the name of one of its models. */
export interface Line {
  collection: CollectionName;
  id: string;
  /** Null: the title. */
  model: string | null;
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

type Placed = Line & Sorted;
type Groups = Map<string, Placed[]>;

/** An ordered list of entries in one language, kept in memory and changed entry by entry. */
export class Catalogue implements CatalogueView {
  readonly #rule: CatalogueRule;
  readonly #locale: Locale;
  readonly #compare: (a: Placed, b: Placed) => number;
  #groups: Groups;
  #order: string[] | null = null;

  constructor(name: CatalogueName, locale: Locale, cards: Iterable<[CollectionName, Localized<AnyListed>]>) {
    this.#rule = rulesOf(name);
    this.#locale = locale;
    this.#compare = comparing(locale);
    const lines = [...cards].flatMap(([collection, card]) => this.#linesOf(collection, card));
    this.#groups = Map.groupBy(lines.sort(this.#compare), (line) => line.group);
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
    return Math.ceil(this.#linesIn(group).length / this.#perPage);
  }

  linesOn(group: string, page: number): Line[] {
    return this.#linesIn(group).slice((page - 1) * this.#perPage, page * this.#perPage);
  }

  pageOf(id: string): number {
    for (const group of this.#groups.values()) {
      const position = group.findIndex((line) => line.id === id);
      if (position >= 0) return this.#pageAt(position);
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
    this.#order = null;
    const touched = [...new Set([...gone, ...come].map((line) => line.group))];
    return {
      ...this.#compareGroups(earlier, touched),
      isLong: wasLong !== this.isLong(),
      groups: orderBefore.join('\n') !== this.groups().join('\n'),
    };
  }

  #compareGroups(earlier: Groups, touched: string[]): Omit<CatalogueChange, 'isLong' | 'groups'> {
    const lengths = touched.map((group) => [earlier.get(group)?.length ?? 0, this.#linesIn(group).length] as const);
    const pages = (lines = 0) => Math.ceil(lines / this.#perPage);
    const moved = touched.map((group) => this.#moved(group, earlier.get(group) ?? []));
    return {
      counts: lengths.some(([a, b]) => a !== b),
      pagesOf: touched.filter((_, index) => pages(lengths[index]?.[0]) !== pages(lengths[index]?.[1])),
      linesOn: moved.flatMap(({ linesOn }) => linesOn),
      pageOf: moved.flatMap(({ pageOf }) => pageOf),
    };
  }

  /** The pages of a group that hold other lines than before, and the entries that stand on another page. */
  #moved(group: string, before: Placed[]): Pick<CatalogueChange, 'linesOn' | 'pageOf'> {
    const now = this.#linesIn(group);
    const positions = [...(before.length > now.length ? before : now).keys()];
    const differ = positions.filter((at) => !isSameLine(before[at], now[at]));
    const pages = new Set(differ.map((at) => this.#pageAt(at)));
    const pageBefore = new Map(differ.map((at) => [before[at]?.id, this.#pageAt(at)]));
    const moved = differ.filter((at) => pageBefore.get(now[at]?.id) !== this.#pageAt(at));
    return {
      linesOn: [...pages].map((page) => ({ group, page })),
      pageOf: moved.flatMap((at) => now[at]?.id ?? []),
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

  #pageAt(position: number): number {
    return Math.floor(position / this.#perPage) + 1;
  }

  #linesIn(group: string): Placed[] {
    return this.#groups.get(group) ?? [];
  }

  get #perPage(): number {
    return this.#rule.perPage;
  }

  #linesOf(collection: CollectionName, card: Localized<AnyListed>): Placed[] {
    const { collections, sort } = this.#rule;
    if (!collections.includes(collection)) return [];
    return sort(card, this.#locale).map(({ model, ...sorted }) => ({
      collection,
      id: card.content.id,
      model: model ?? null,
      ...sorted,
    }));
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
    inCodeOrder(a.model ?? '', b.model ?? '');
}

function inCodeOrder(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function isSameLine(a: Line | undefined, b: Line | undefined): boolean {
  return a?.collection === b?.collection && a?.id === b?.id && a?.model === b?.model;
}

function isSame(a: Placed, b: Placed): boolean {
  return a.group === b.group && a.rank === b.rank && a.name === b.name && a.model === b.model;
}
