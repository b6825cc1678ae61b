import type { Locale } from '@ot/shared-types';

/** Files that have gone live in the web root together. */
export interface PlacedSet {
  /** Grows from set to set. */
  number: number;
  /** The live web root. */
  root: string;
  /** Files relative to the root, in the order in which they must appear: assets, new pages, changed pages, sitemaps. */
  written: string[];
  /** Taken away last, when no page leads there any more. */
  removed: string[];
}

/** What went live with a set of pages. */
export interface PagesLive {
  what: 'pages';
  /** What was put into the web root; null where pages came out as they were. */
  placed: PlacedSet | null;
  /** Pages that search has to follow, by the language whose search found them or is to find them. */
  searched: Map<Locale, string[]>;
  /** Pages that are to be found no more, by the language whose search found them. */
  lost: Map<Locale, string[]>;
  /** Addresses of pages that read differently now. */
  changed: string[];
}

/** This went live: pages of a set, files beside them (assets, search indexes), or the whole site, printed anew. */
export type WentLive =
  PagesLive | { what: 'files'; placed: PlacedSet } | { what: 'everything'; number: number; root: string };

type Follower = (live: WentLive) => void;

/**
 * The one event at the end of a page's way. Search, judging, targets and reports follow it; whoever puts something live knows
 * none of them.
 */
export class LiveEvent {
  readonly #followers: Follower[] = [];

  /** Followers are told in the order in which they came. */
  follow(follower: Follower): void {
    this.#followers.push(follower);
  }

  tell(live: WentLive): void {
    for (const follower of this.#followers) follower(live);
  }
}
