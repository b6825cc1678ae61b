import { expect, test } from 'vitest';
import { fieldWords } from './field-words.ts';

test.each([
  ['title', 'title'],
  ['whenNotToUse.0', 'when not to use 1'],
  ['strategies.0.steps.2.text', 'strategies 1, steps 3, text'],
  ['', 'the whole page'],
])('%s is "%s"', (path, words) => {
  expect(fieldWords(path)).toBe(words);
});
