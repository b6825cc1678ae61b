import { expect, test } from 'vitest';
import { plainTextOf, type RichText } from './rich-text.ts';

test('plain text has the words of links, terms and nested lists', () => {
  const text = (words: string) => ({ type: 'text' as const, text: words, bold: false });
  const richText: RichText = [
    { type: 'paragraph', children: [text('Ask the '), { type: 'glossary-term', id: 'g', text: 'SENCO' }] },
    {
      type: 'list',
      ordered: false,
      items: [{ children: [text('one')], list: { type: 'list', ordered: true, items: [{ children: [text('two')] }] } }],
    },
  ];
  expect(plainTextOf(richText)).toBe('Ask the SENCO\none\ntwo');
});
