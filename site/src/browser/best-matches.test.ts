import { expect, test } from 'vitest';
import { bestMatches, wordsOf } from './best-matches.ts';

const pages = (...ids: string[]) => ids.map((id) => ({ id }));
const idsOf = (results: { id: string }[]) => results.map((result) => result.id);

test('a page with more of the words comes first', () => {
  expect(idsOf(bestMatches([pages('a', 'b'), pages('b', 'c')]))).toEqual(['b', 'a', 'c']);
});

test('a rare word counts more than a common one', () => {
  expect(idsOf(bestMatches([pages('a', 'b', 'c', 'd'), pages('d')]))).toEqual(['d']);
});

test('without any match there is nothing', () => {
  expect(bestMatches([[], []])).toEqual([]);
});

test('words are looked for once; single letters are not', () => {
  expect(wordsOf('he can hold a a pencil can')).toEqual(['he', 'can', 'hold', 'pencil']);
});
