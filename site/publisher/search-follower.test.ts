import type { Locale } from '@ot/shared-types';
import { expect, test } from 'vitest';
import type { SearchIndexes } from './search/search-indexes.ts';
import { searchFollower } from './search-follower.ts';

/** A follower whose steps are noted, each of which lasts until the next turn. */
function noting(fails: Locale[] = []) {
  const steps: string[] = [];
  const said: string[] = [];
  const step =
    (name: string) =>
    async (_indexes: SearchIndexes, locale: Locale, paths: string[] = []) => {
      steps.push([name, locale, ...paths].join(' '));
      await new Promise((resolve) => setImmediate(resolve));
      if (fails.includes(locale)) throw new Error('No room.');
    };
  // The steps are what the follower does with the indexes; here they do nothing.
  const indexes = { settled: () => Promise.resolve() } as SearchIndexes;
  const follower = searchFollower({
    indexes: () => indexes,
    update: step('update'),
    hideGone: step('hide in'),
    say: (message) => said.push(message),
  });
  return { ...follower, steps, said };
}

const lost = (paths: Partial<Record<Locale, string[]>>) => new Map(Object.entries(paths) as [Locale, string[]][]);

test('the language that was published last comes first', async () => {
  const { follow, settled, steps } = noting();
  follow(['en', 'pl', 'ur']);
  follow(['ur']);
  await settled();
  expect(steps).toEqual(['update en', 'update ur', 'update pl']);
});

test('what has gone is hidden in all languages before anything is built', async () => {
  const { follow, settled, steps } = noting();
  follow(['en', 'pl'], lost({ en: ['/a'], pl: ['/pl/a'] }));
  await settled();
  expect(steps).toEqual(['hide in en /a', 'hide in pl /pl/a', 'update en', 'update pl']);
});

test('what goes while a language waits is hidden together with what went before', async () => {
  const { follow, settled, steps } = noting();
  follow(['pl']);
  follow(['en'], lost({ en: ['/a'] }));
  follow(['en'], lost({ en: ['/b'] }));
  await settled();
  expect(steps).toEqual(['update pl', 'hide in en /a /b', 'update en']);
});

test('a language that fails does not stop the others, and somebody is told', async () => {
  const { follow, settled, steps, said } = noting(['en']);
  follow(['en', 'pl']);
  await settled();
  expect(steps).toEqual(['update en', 'update pl']);
  expect(said).toEqual([
    'Search in en could not follow: No room. The pages are live; search follows with the next change.',
  ]);
});
