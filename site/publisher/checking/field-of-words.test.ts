import { examples } from '@ot/shared-types/examples';
import { expect, test } from 'vitest';
import { fieldOfWords } from './field-of-words.ts';
import { wordsOfHtml } from './words-of-html.ts';

const text = (words: string) => ({ type: 'text' as const, text: words, bold: false });
const strategy = examples.advice.strategies[0];
const advice = {
  ...examples.advice,
  title: 'Holding a pencil',
  summary: 'A short pencil helps a small hand.',
  searchPhrases: ['he can’t hold a pencil'],
  strategies: [{ ...strategy, title: 'Start with big movements', whatYouNeed: ['Chalk', 'A wall'] }],
  safety: [
    {
      type: 'paragraph' as const,
      children: [
        text('Read '),
        { type: 'link' as const, target: { url: 'https://example.org' }, children: [text('this')] },
        text(' before you begin.'),
      ],
    },
  ],
  body: [{ type: 'text' as const, id: 'b1', text: [{ type: 'heading', level: 3, children: [text('Left-handed')] }] }],
};
const fieldOf = (html: string) => fieldOfWords(advice, wordsOfHtml(html));

test.each([
  ['<h1>Holding a pencil</h1>', 'title'],
  ['<h3 id="s1">Start with big movements</h3>', 'strategies.0.title'],
  ['<li>A wall</li>', 'strategies.0.whatYouNeed.1'],
  ['<h4 class="x">Left-handed</h4><p>More', 'body.0.text'],
])('the words of %s are found in their field', (html, field) => {
  expect(fieldOf(html)).toBe(field);
});

test('the words of a link inside a sentence lead to the rich text', () => {
  expect(fieldOf('<a href="https://example.org">this</a>')).toBe('safety');
});

test('an element with bold words and entities is found by all its words', () => {
  expect(fieldOf('<p>A short <strong>pencil</strong> helps a&nbsp;small\n hand.</p>')).toBe('summary');
});

test('an excerpt that was cut short is found by its beginning', () => {
  expect(fieldOf('<p>A short pencil he…')).toBeNull();
  expect(fieldOf('<p>A short pencil…')).toBe('summary');
});

test('an excerpt that begins inside a tag is found by the words after it', () => {
  expect(fieldOf('lass="a">Start with big movements</h3>')).toBe('strategies.0.title');
});

test('a whole that holds one field alone is that field', () => {
  expect(fieldOf('<title>Holding a pencil – Children’s therapy</title>')).toBe('title');
});

test('words that two fields hold name neither', () => {
  const twice = { ...advice, summary: 'Start with big movements' };
  expect(fieldOfWords(twice, 'Start with big movements')).toBeNull();
});

test.each([
  '<img alt="">',
  '/strong><p>A short pencil helps a small hand.</p>',
  '<p>On another page</p>',
  '<a href="/">the</a>',
  '<p>he can’t hold a pencil</p>',
])('%s is in no field', (html) => {
  expect(fieldOf(html)).toBeNull();
});

test('a choice is no text, though a link may have the same word', () => {
  expect(fieldOf('<a href="/">home</a>')).toBeNull();
});

test('a word inside another word is not found', () => {
  expect(fieldOfWords({ summary: 'Penholders help.' }, 'holders')).toBeNull();
});

test('Chinese words are found without spaces between them', () => {
  expect(fieldOfWords({ summary: '短铅笔适合小手。' }, '铅笔适合')).toBe('summary');
});
