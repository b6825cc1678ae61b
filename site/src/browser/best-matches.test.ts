import { expect, test } from 'vitest';
import { bestMatches, tellingWords, wordsOf } from './best-matches.ts';

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

test('words are looked for once; single letters are not looked for alone', () => {
  const words = wordsOf('he can hold a a pencil can', 'en');
  expect(words).toEqual(['he', 'can', 'hold', 'a', 'pencil']);
  expect(tellingWords(words, 'en')).toEqual(['he', 'can', 'hold', 'pencil']);
});

test('words that no space divides are told apart, single signs too', () => {
  expect(wordsOf('我们 的服务', 'zh-Hans')).toEqual(['我们', '的', '服务']);
  expect(tellingWords(['的', '服务'], 'zh-Hans')).toEqual(['的', '服务']);
});

test('marks between words are none', () => {
  expect(wordsOf('  ? –', 'en')).toEqual([]);
  expect(wordsOf('服务？', 'zh-Hans')).toEqual(['服务']);
});
