import { expect, test } from 'vitest';
import { englishFingerprint } from './english-fingerprint.ts';
import type { FieldShape } from '../payload/in-language.ts';
import { inlineBlock, lexical, lexicalParagraph, lexicalText } from '../export/payload-examples.ts';
import type { PayloadRecord } from '../payload/payload-record.ts';

const text = (name: string): FieldShape => ({ name, type: 'text', localized: true });
const plain = (name: string, type: string): FieldShape => ({ name, type });
const blocks = [
  { slug: 'warning', flattenedFields: [text('heading')] },
  { slug: 'care-card', flattenedFields: [plain('level', 'select'), text('heading')] },
  { slug: 'contact', flattenedFields: [plain('contactPoint', 'relationship')] },
  { slug: 'picture', flattenedFields: [plain('picture', 'upload'), text('caption')] },
  {
    slug: 'table',
    flattenedFields: [
      text('caption'),
      {
        name: 'rows',
        type: 'array',
        flattenedFields: [{ name: 'cells', type: 'array', flattenedFields: [text('text')] }],
      },
    ],
  },
];
const fields: FieldShape[] = [
  text('title'),
  text('summary'),
  text('searchPhrases'),
  { name: 'safety', type: 'richText', localized: true },
  { name: 'dos', type: 'array', flattenedFields: [text('text')] },
  { name: 'body', type: 'blocks', blocks },
  { name: 'maker', type: 'text' },
  { name: 'dates', type: 'array', flattenedFields: [plain('start', 'date')] },
  { name: 'translation', type: 'group', localized: true },
];
const english = {
  title: 'Balance',
  summary: 'Stand on one leg.',
  searchPhrases: 'falls over',
  safety: lexical('Stay close.'),
  dos: [{ id: 'd1', text: 'Hold hands' }],
  body: [
    { blockType: 'warning', id: 'b1', heading: 'Stop if it hurts' },
    { blockType: 'care-card', id: 'b2', level: 'urgent', heading: 'Phone' },
    { blockType: 'contact', id: 'b3', contactPoint: 'line' },
    { blockType: 'picture', id: 'b4', picture: 'm1' },
    { blockType: 'table', id: 'b5', rows: [{ id: 'r1', cells: [{ id: 'c1', text: '5 minutes' }] }] },
  ],
  maker: 'Leckey',
};
const withBlock = (index: number, changes: PayloadRecord): PayloadRecord => ({
  body: english.body.map((block, position) => (position === index ? { ...block, ...changes } : block)),
});
const fingerprint = (changes: PayloadRecord = {}) => englishFingerprint(fields, { ...english, ...changes });

test.each([
  ['a text', { title: 'Balancing' }],
  ['rich text', { safety: lexical('Stay near.') }],
  ['a row of a list', { dos: [{ id: 'd1', text: 'Hold one hand' }] }],
  ['one more row', { dos: [...english.dos, { id: 'd2', text: 'Smile' }] }],
  ['the order of rows', { dos: [{ id: 'd2', text: 'Smile' }, ...english.dos] }],
  ['a block', withBlock(0, { heading: 'Stop at once' })],
  ['the kind of a block', withBlock(0, { blockType: 'care-card' })],
  ['how urgent a care card is', withBlock(1, { level: 'emergency' })],
  ['the contact of a block', withBlock(2, { contactPoint: 'hub' })],
  ['a picture', withBlock(3, { picture: 'm2' })],
  ['a cell of a table', withBlock(4, { rows: [{ id: 'r1', cells: [{ id: 'c1', text: '10 minutes' }] }] })],
  ['the order of blocks', { body: english.body.toReversed() }],
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
  ['a date, which the languages share', { dates: [{ start: '2026-11-30' }] }],
  ['a field that is new and empty', withBlock(0, { picture: null, isNew: false })],
  ['a row’s id', { dos: [{ id: 'other', text: 'Hold hands' }] }],
])('%s leaves the fingerprint as it is', (_what, changes) => {
  expect(fingerprint(changes)).toBe(fingerprint());
});

const link = (fields: PayloadRecord, words = 'our form') => ({ type: 'link', fields, children: [lexicalText(words)] });
const sentence = (...inlines: PayloadRecord[]) => lexical(lexicalParagraph(lexicalText('See '), ...inlines));
const page = (value: unknown) => link({ linkType: 'internal', doc: { relationTo: 'advice', value } });
const listOf = (listType: string) =>
  lexical({ type: 'list', listType, children: [{ type: 'listitem', children: [lexicalText('One')] }] });

test.each([
  [
    'the words of an explained word',
    sentence(inlineBlock({ blockType: 'glossary-term', term: 't1', text: 'SENCO' })),
    sentence(inlineBlock({ blockType: 'glossary-term', term: 't1', text: 'teacher' })),
  ],
  [
    'which word is explained',
    sentence(inlineBlock({ blockType: 'glossary-term', term: 't1', text: 'SENCO' })),
    sentence(inlineBlock({ blockType: 'glossary-term', term: 't2', text: 'SENCO' })),
  ],
  [
    'the contact in a sentence',
    sentence(inlineBlock({ blockType: 'contact-point', contactPoint: 'line' })),
    sentence(inlineBlock({ blockType: 'contact-point', contactPoint: 'hub' })),
  ],
  ['where a link leads', sentence(link({ url: 'https://a.example/' })), sentence(link({ url: 'https://b.example/' }))],
  ['which page a link leads to', sentence(page('a1')), sentence(page('a2'))],
  ['that there is a link', sentence(lexicalText('our form')), sentence(page('a1'))],
  [
    'the level of a heading',
    lexical({ type: 'heading', tag: 'h2', children: [lexicalText('One')] }),
    lexical({ type: 'heading', tag: 'h3', children: [lexicalText('One')] }),
  ],
  ['whether a list is numbered', listOf('bullet'), listOf('number')],
])('in running text, %s counts', (_what, safety, other) => {
  expect(fingerprint({ safety })).not.toBe(fingerprint({ safety: other }));
});

test('a page that a link leads to is the same, whether its number stands there or all of it', () => {
  expect(fingerprint({ safety: sentence(page('a1')) })).toBe(
    fingerprint({ safety: sentence(page({ id: 'a1', title: 'x' })) }),
  );
});

test('an empty line in running text is none', () => {
  expect(fingerprint({ safety: lexical('Stay close.', '') })).toBe(fingerprint());
});
