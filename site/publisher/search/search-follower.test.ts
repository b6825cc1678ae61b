import type { Locale } from '@ot/shared-types';
import { expect, test } from 'vitest';
import type { SearchIndexes } from './search-indexes.ts';
import type { ChangedPaths } from './waiting-changes.ts';
import { searchFollower } from './search-follower.ts';

/** A follower whose steps are noted, each of which lasts until the next turn. */
function noting(fails: Locale[] = []) {
  const steps: string[] = [];
  const said: string[] = [];
  const step = (name: string) => async (_indexes: SearchIndexes, locale: Locale, paths: ChangedPaths) => {
    steps.push([name, locale, ...(paths ?? ['all'])].join(' '));
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

const pages = (paths: Partial<Record<Locale, string[]>>) => new Map(Object.entries(paths) as [Locale, string[]][]);

test('the language that was published last comes first', async () => {
  const { follow, settled, steps } = noting();
  follow(pages({ en: ['/a'], pl: ['/pl/a'], ur: ['/ur/a'] }));
  follow(pages({ ur: ['/ur/b'] }));
  await settled();
  expect(steps).toEqual(['update en /a', 'update ur /ur/a /ur/b', 'update pl /pl/a']);
});

test('what has gone is hidden in all languages before anything is built', async () => {
  const { follow, settled, steps } = noting();
  const gone = pages({ en: ['/a'], pl: ['/pl/a'] });
  follow(gone, gone);
  await settled();
  expect(steps).toEqual(['hide in en /a', 'hide in pl /pl/a', 'update en /a', 'update pl /pl/a']);
});

test('what goes while a language waits is hidden together with what went before', async () => {
  const { follow, settled, steps } = noting();
  follow(pages({ pl: ['/pl/a'] }));
  for (const path of ['/a', '/b']) follow(pages({ en: [path] }), pages({ en: [path] }));
  await settled();
  expect(steps).toEqual(['update pl /pl/a', 'hide in en /a /b', 'update en /a /b']);
});

test('a change while all pages wait to be looked at asks for no less', async () => {
  const { follow, followAll, settled, steps } = noting();
  followAll(['en', 'pl']);
  follow(pages({ pl: ['/pl/a'] }));
  await settled();
  expect(steps).toEqual(['update en all', 'update pl all']);
});

test('a language that fails does not stop the others, and somebody is told', async () => {
  const { follow, settled, steps, said } = noting(['en']);
  follow(pages({ en: ['/a'], pl: ['/pl/a'] }));
  await settled();
  expect(steps).toEqual(['update en /a', 'update pl /pl/a']);
  expect(said).toEqual([
    'Search in en could not follow: No room. The pages are live; search follows with the next change.',
  ]);
});

test('a language that failed looks at all of its pages the next time', async () => {
  const { follow, settled, steps } = noting(['en']);
  for (const path of ['/a', '/b']) {
    follow(pages({ en: [path] }));
    await settled();
  }
  expect(steps).toEqual(['update en /a', 'update en all']);
});
