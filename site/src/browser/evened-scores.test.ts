import { expect, test } from 'vitest';
import { evenedScores } from './evened-scores.ts';

const page = (id: string, score: number) => {
  return { id, score, words: [], data: () => Promise.reject(new Error('Not asked for.')) };
};
const sizes = new Map([
  ['main', 1002],
  ['recent', 1],
]);

test('a page scores in a small index what it would score in the large one', () => {
  // Scores that Pagefind gave the same page in an index of 1002 pages, 32 with the word, and in one of its own.
  const words = [
    new Map([
      ['main', Array<null>(32).fill(null)],
      ['recent', [null]],
    ]),
  ];
  const [first, second] = evenedScores([page('main_a', 29.235), page('recent_b', 2.453)], sizes, words);
  expect(first?.score).toBeCloseTo(29, 0);
  expect(second?.score).toBeCloseTo(29, 0);
});

test('one index alone keeps its order', () => {
  const results = [page('main_a', 2), page('main_b', 1)];
  expect(evenedScores(results, new Map([['main', 1002]]), [])).toEqual(results);
});
