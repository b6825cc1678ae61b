import { expect, test } from 'vitest';
import { englishFingerprint } from './english-fingerprint.ts';
import type { FieldShape } from './in-language.ts';
import { inlineBlock, lexical, lexicalParagraph, lexicalText } from './payload-examples.ts';
import type { PayloadRecord } from './payload-record.ts';

const text = (name: string): FieldShape => ({ name, type: 'text', localized: true });
const fields: FieldShape[] = [
  text('title'),
  text('summary'),
  text('searchPhrases'),
  { name: 'safety', type: 'richText', localized: true },
  { name: 'dos', type: 'array', flattenedFields: [text('text')] },
  { name: 'body', type: 'blocks', blocks: [{ slug: 'warning', flattenedFields: [text('heading')] }] },
  { name: 'maker', type: 'text' },
  { name: 'translation', type: 'group', localized: true },
];
const english = {
  title: 'Balance',
  summary: 'Stand on one leg.',
  searchPhrases: 'falls over',
  safety: lexical('Stay close.'),
  dos: [{ id: 'd1', text: 'Hold hands' }],
  body: [{ blockType: 'warning', id: 'b1', heading: 'Stop if it hurts' }],
  maker: 'Leckey',
};
const fingerprint = (changes: PayloadRecord = {}) => englishFingerprint(fields, { ...english, ...changes });

test.each([
  ['a text', { title: 'Balancing' }],
  ['rich text', { safety: lexical('Stay near.') }],
  ['a row of a list', { dos: [{ id: 'd1', text: 'Hold one hand' }] }],
  ['one more row', { dos: [...english.dos, { id: 'd2', text: 'Smile' }] }],
  ['the order of rows', { dos: [{ id: 'd2', text: 'Smile' }, ...english.dos] }],
  ['a block', { body: [{ blockType: 'warning', id: 'b1', heading: 'Stop at once' }] }],
  ['a word that moves to the next field', { title: 'Balance Stand', summary: 'on one leg.' }],
])('%s changes the fingerprint', (_what, changes) => {
  expect(fingerprint(changes)).not.toBe(fingerprint());
});

test.each([
  ['a fact that is not translated', { maker: 'Jenx' }],
  ['the translation record', { translation: { state: 'live' } }],
  ['a search phrase, which each language has of its own', { searchPhrases: 'wobbly' }],
  ['bold', { safety: lexical(lexicalParagraph(lexicalText('Stay '), lexicalText('close.', 1))) }],
  ['white space', { summary: ' Stand  on one leg. ' }],
  ['a row’s id', { dos: [{ id: 'other', text: 'Hold hands' }] }],
])('%s leaves the fingerprint as it is', (_what, changes) => {
  expect(fingerprint(changes)).toBe(fingerprint());
});

test('the words of a glossary insert count', () => {
  const senco = (words: string) =>
    lexical(lexicalParagraph(inlineBlock({ blockType: 'glossary-term', term: 't1', text: words })));
  expect(fingerprint({ safety: senco('SENCO') })).not.toBe(fingerprint({ safety: senco('teacher') }));
});
