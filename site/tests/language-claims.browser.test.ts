import { expect, inject, test } from 'vitest';
import { contradictionsIn, liveRoot } from './language-claims.ts';

test('head, sitemap and language links of all pages claim the same languages, each the others', () => {
  expect(contradictionsIn(liveRoot(inject('dataDir')))).toEqual([]);
});
