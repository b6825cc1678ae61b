import { expect, test } from 'vitest';
import { rowWords, wordsOfRow } from './row-words.ts';

test('a row is named by its words, and by none where nobody has written them', () => {
  expect(rowWords({ title: 'Draw' })).toBe('Draw');
  expect(rowWords({ label: 'Home' })).toBe('Home');
  expect([rowWords({ title: null }), rowWords({ title: ' ' }), rowWords(undefined)]).toEqual([null, null, null]);
});

test('the words of a row are found by its id, wherever it stands and in whatever order', () => {
  const text = {
    id: 'page',
    strategies: [
      { id: 'b', title: 'Cut' },
      { id: 'a', title: 'Draw', links: [{ id: 'c', label: 'Home' }] },
    ],
  };
  expect(['a', 'b', 'c', 'none'].map((id) => wordsOfRow(text, id))).toEqual(['Draw', 'Cut', 'Home', null]);
});
