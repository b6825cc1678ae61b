import { expect, test } from 'vitest';
import { toRichText } from '../export/rich-text.ts';
import { lexical, lexicalParagraph, lexicalText } from '../export/payload-examples.ts';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { addressesIn, mendRichText } from './mend-rich-text.ts';

const paragraph = (changes: PayloadRecord) => lexical({ ...lexicalParagraph(lexicalText('Stay close.')), ...changes });
const link = (fields: PayloadRecord) =>
  lexical(lexicalParagraph({ type: 'link', fields, children: [lexicalText('our form')] }));
const plain = toRichText(lexical('Stay close.'));

test.each(['right', 'center', 'justify', 'end', 'start', 'left'])(
  'text that is aligned “%s” is kept without it',
  (format) => {
    expect(toRichText(mendRichText(paragraph({ format })))).toEqual(plain);
  },
);

test('an indented paragraph is moved back', () => {
  expect(toRichText(mendRichText(paragraph({ indent: 2 })))).toEqual(plain);
});

test('underline, italic and colours are dropped, and bold stays', () => {
  const text = { ...lexicalText('Stay close.', 1 + 2 + 8), style: 'color: red' };
  expect(toRichText(mendRichText(lexical(lexicalParagraph(text))))).toEqual([
    { type: 'paragraph', children: [{ type: 'text', text: 'Stay close.', bold: true }] },
  ]);
});

test('inside lists and quotes too', () => {
  const item = { type: 'listitem', format: 'right', indent: 1, children: [lexicalText('One', 8)] };
  const list = lexical({ type: 'list', listType: 'bullet', format: 'right', children: [item] });
  expect(toRichText(mendRichText(list))).toMatchObject([{ items: [{ children: [{ text: 'One', bold: false }] }] }]);
});

test('a text that needs nothing stays what it is', () => {
  const text = lexical(lexicalParagraph(lexicalText('Stay '), lexicalText('close.', 1)));
  expect(mendRichText(text)).toEqual(text);
});

test('what nobody sees is taken out of the address of a link', () => {
  expect(addressesIn(mendRichText(link({ linkType: 'custom', url: ' https://example.org/\u200B' })))).toEqual([
    'https://example.org/',
  ]);
});

test('the link of a footnote or a comment in Word is taken off its words', () => {
  expect(toRichText(mendRichText(link({ linkType: 'custom', url: '#_ftn1' })))).toEqual(
    toRichText(lexical('our form')),
  );
});

test('the address of a page of the site becomes a link that follows the page', () => {
  const pageOf = (address: string) => (address === '/advice/balance' ? { relationTo: 'advice', value: 'a1' } : null);
  const mended = mendRichText(link({ linkType: 'custom', url: '/advice/balance' }), pageOf);
  expect(toRichText(mended)).toMatchObject([{ children: [{ target: { collection: 'advice', id: 'a1' } }] }]);
});

test('an address that is none of those is left for its author, who is told', () => {
  const unknown = link({ linkType: 'custom', url: '/advice/unknown' });
  expect(mendRichText(unknown)).toEqual(unknown);
});
