import { expect, test } from 'vitest';
import { withoutStale } from './merged-search.ts';

test('facets do not count pages that are not shown', () => {
  const counts = { kind: { advice: 3, topics: 1 }, age: { '0-4': 2 } };
  expect(withoutStale(counts, { kind: { advice: 1, topics: 1 } })).toEqual({
    kind: { advice: 2, topics: 0 },
    age: { '0-4': 2 },
  });
});
