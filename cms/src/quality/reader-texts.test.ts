import { expect, test } from 'vitest';
import { lineField } from '../fields/text.ts';
import { strategiesField } from '../fields/strategies.ts';
import { isUnwritten } from './faults-of-form.ts';
import { isReaderText, placeInWords, readerTexts } from './reader-texts.ts';

const texts = readerTexts([
  {
    type: 'tabs',
    tabs: [{ label: 'Content', fields: [lineField({ name: 'title', label: 'Title' }), strategiesField] }],
  },
  lineField({ name: 'searchPhrases', label: 'What families type' }),
  { name: 'slug', type: 'text' },
]);

test('words inside the rows of lists are texts that readers see', () => {
  expect(isReaderText(texts, 'strategies.1.steps.0.text')).toBe(true);
});
test('a field without languages is none', () => {
  expect(isReaderText(texts, 'slug')).toBe(false);
});
test('words for the search are none', () => {
  expect(isReaderText(texts, 'searchPhrases')).toBe(false);
});
test.each([
  ['nothing', {}, true],
  ['white space, and what no reader sees', { title: { value: ' ' }, slug: { value: 'x' } }, true],
  ['a line in a row', { 'strategies.0.steps.0.text': { value: 'Sit.' } }, false],
])('a form with %s is unwritten: %j', (_what, values, expected) => {
  expect(isUnwritten(values, texts)).toBe(expected);
});

test('a place is named as the screen names it', () => {
  expect(placeInWords(texts, 'strategies.1.steps.0.text')).toBe('Things to try 2, Steps 1, What to do');
});
