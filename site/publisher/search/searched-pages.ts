import type { IndexedPage, PagesToPlan } from './plan-indexes.ts';
import type { ChangedPaths } from './waiting-changes.ts';

export interface SearchPages {
  /** What changed, came or went since the last update. */
  changed: ChangedPaths;
  /** Those of these pages that search should find, with their fingerprints; null: all that it should find. */
  find: (paths: ChangedPaths) => IndexedPage[];
  /** The file in which a page stands as readers have it. Main indexes are made of it later, when it can be another or gone. */
  fileOf: (path: string) => string;
}

/** The pages that a language's search should find, so that a change costs what it touches and not what there is. */
export class SearchedPages {
  /** Fingerprints by address; null: not looked at yet. */
  #hashes: Map<string, string> | null = null;
  /** Addresses where pages and main indexes may differ; null: anywhere. */
  #unsure: Set<string> | null = null;
  /** When each page was last seen to change, counted in looks. */
  readonly #order = new Map<string, number>();
  #looks = 0;

  /** Looks at the pages that may have changed, and at all of them the first time. */
  look({ changed, find }: Pick<SearchPages, 'changed' | 'find'>): PagesToPlan {
    const before = this.#hashes;
    const looked = before === null ? null : changed;
    const found = new Map(find(looked).map(({ path, hash }) => [path, hash]));
    this.#looks += 1;
    if (before !== null)
      for (const [path, hash] of found) if (before.get(path) !== hash) this.#order.set(path, this.#looks);
    if (before === null || looked === null) this.#unsure = null;
    const hashes = before === null || looked === null ? found : this.#replace(before, looked, found);
    this.#hashes = hashes;
    return { hashes, unsure: this.#unsure, order: this.#order };
  }

  /** Where pages and main indexes differ, so that the next look need not compare the others. */
  noteDiffering(paths: string[]): void {
    this.#unsure = new Set(paths);
  }

  /** Main indexes are others now. */
  forgetDiffering(): void {
    this.#unsure = null;
  }

  #replace(hashes: Map<string, string>, looked: string[], found: Map<string, string>): Map<string, string> {
    for (const path of looked) {
      const hash = found.get(path);
      if (hash === undefined) hashes.delete(path);
      else hashes.set(path, hash);
      this.#unsure?.add(path);
    }
    return hashes;
  }
}
