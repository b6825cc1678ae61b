import { expect, test } from 'vitest';
import { interleave, type Language, type Shape, type Shared } from '../../tests/interleave.ts';
import { documentOf, fieldOf, isRowOrder, leavesOf, rowsAbove, rowsAt, type Leaves } from './leaves.ts';
import { merge } from './merge.ts';

/** Printed when it fails, so that the same can be run again: `SEED=… pnpm exec vitest run interleavings`. */
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_000);
const rounds = 10_000;

const shape: Shape = {
  words: ['title', 'summary'],
  facts: [{ path: 'tier', values: ['universal', 'targeted', 'specialist'] }],
  lists: [
    { path: 'strategies', words: 'title' },
    { path: 'strategies/#/steps', words: 'text' },
  ],
};

const page = (word: string) => ({
  title: `${word} 0`,
  summary: null,
  tier: 'universal',
  strategies: [
    {
      id: 'a',
      title: `${word} 1`,
      steps: [
        { id: 'aa', text: `${word} 2` },
        { id: 'ab', text: null },
      ],
    },
    { id: 'b', title: `${word} 3`, steps: [] },
  ],
});

/** A document in two languages, in memory; a save is one exclusive step. */
function inMemory(): Shared {
  const stored: Record<Language, Leaves> = { en: leavesOf(page('en')), pl: leavesOf(page('pl')) };
  const documentIn = (language: Language) => {
    const leaves = stored[language];
    return documentOf(leaves, new Set([...leaves.keys()].map(fieldOf)));
  };
  return {
    read: (language) => Promise.resolve(documentIn(language)),
    save: (language, changes) => {
      const merged = merge(stored[language], changes);
      if (merged.conflicts) return Promise.resolve({ conflicts: merged.conflicts });
      stored[language] = withoutStrays(merged.leaves);
      for (const other of ['en', 'pl'] as const) stored[other] = withSharedOf(stored[other], stored[language]);
      return Promise.resolve({ document: documentIn(language) });
    },
  };
}

/** Lists and facts are the same in all languages. */
const withSharedOf = (leaves: Leaves, changed: Leaves): Leaves =>
  withoutStrays(
    new Map([
      ...leaves,
      ...[...changed].filter(([path, value]) => path === 'tier' || isRowOrder(value) || Array.isArray(value)),
    ]),
  );

const withoutStrays = (leaves: Leaves): Leaves =>
  new Map([...leaves].filter(([path]) => rowsAbove(path).every(({ list, row }) => rowsAt(leaves, list).includes(row))));

test(`no accepted change vanishes in ${rounds} interleavings of two editors and a translator (SEED=${seed})`, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const faults = await interleave(seed + round, inMemory(), { shape, steps: 20 });
    if (faults.length > 0) expect([`SEED=${seed + round}`, ...faults]).toEqual([]);
  }
}, 120_000);
