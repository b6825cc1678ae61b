import type { Locale } from '@ot/shared-types';

/** Addresses of pages that have changed; null: any may have. */
export type ChangedPaths = string[] | null;

/** What search does next in a language. */
export type SearchStep =
  { do: 'hide'; language: Locale; paths: string[] } | { do: 'update'; language: Locale; paths: ChangedPaths };

/** What search has still to follow: what has gone first, then the languages that changed last. */
export class WaitingChanges {
  readonly #lost = new Map<Locale, string[]>();
  #changed = new Map<Locale, ChangedPaths>();
  readonly #failed = new Set<Locale>();

  change(changed: Map<Locale, ChangedPaths>): void {
    const joined = [...changed].map(
      ([language, paths]) => [language, join(this.#changed.get(language), paths)] as const,
    );
    const others = [...this.#changed].filter(([language]) => !changed.has(language));
    this.#changed = new Map([...joined, ...others]);
  }

  lose(lost: Map<Locale, string[]>): void {
    for (const [language, paths] of lost) this.#lost.set(language, [...(this.#lost.get(language) ?? []), ...paths]);
  }

  /** A step in this language failed: it is not known what it has done, so its next update looks at all pages. */
  fail(language: Locale): void {
    this.#failed.add(language);
  }

  /** Takes the next step; null: nothing waits. */
  take(): SearchStep | null {
    for (const [language, paths] of this.#lost) {
      this.#lost.delete(language);
      return { do: 'hide', language, paths };
    }
    for (const [language, paths] of this.#changed) {
      this.#changed.delete(language);
      return { do: 'update', language, paths: this.#failed.delete(language) ? null : paths };
    }
    return null;
  }
}

function join(some: ChangedPaths = [], others: ChangedPaths): ChangedPaths {
  return some === null || others === null ? null : [...new Set([...some, ...others])];
}
