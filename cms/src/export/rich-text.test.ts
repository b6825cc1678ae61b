import { RichTextSchema } from '@ot/shared-types';
import { describe, expect, test } from 'vitest';
import { inlineBlock, lexical, lexicalParagraph, lexicalText } from './payload-examples.ts';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { toRichText } from './rich-text.ts';

const words = (text: string, bold = false) => ({ type: 'text', text, bold });
const item = (...children: PayloadRecord[]) => ({ type: 'listitem', value: 1, children });
const list = (listType: string, ...children: PayloadRecord[]) => ({ type: 'list', listType, children });
const link = (fields: PayloadRecord, ...children: PayloadRecord[]) => ({ type: 'link', fields, children });

const mapped = (...nodes: (PayloadRecord | string)[]) => {
  const richText = toRichText(lexical(...nodes));
  expect(RichTextSchema.safeParse(richText).error).toBeUndefined();
  return richText;
};
const sentence = (...children: PayloadRecord[]) => mapped(lexicalParagraph(...children));

describe('rich text keeps', () => {
  test('paragraphs, and bold as the one format', () => {
    expect(sentence(lexicalText('Plain and '), lexicalText('bold', 1))).toEqual([
      { type: 'paragraph', children: [words('Plain and '), words('bold', true)] },
    ]);
  });

  test('headings of levels 2 to 4', () => {
    const headings = ['h2', 'h3', 'h4'].map((tag) => ({ type: 'heading', tag, children: [lexicalText(tag)] }));
    expect(mapped(...headings)).toEqual(
      [2, 3, 4].map((level) => ({ type: 'heading', level, children: [words(`h${level}`)] })),
    );
  });

  test('quotations', () => {
    expect(mapped({ type: 'quote', children: [lexicalText('It helped.')] })).toEqual([
      { type: 'quote', children: [words('It helped.')] },
    ]);
  });

  test('a list inside a list, with the item that it belongs to', () => {
    const nested = item(list('number', item(lexicalText('Inner'))));
    expect(mapped(list('bullet', item(lexicalText('Outer')), nested))).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [
          {
            children: [words('Outer')],
            list: { type: 'list', ordered: true, items: [{ children: [words('Inner')] }] },
          },
        ],
      },
    ]);
  });

  test('line breaks', () => {
    expect(sentence(lexicalText('One'), { type: 'linebreak' }, lexicalText('Two'))).toEqual([
      { type: 'paragraph', children: [words('One'), { type: 'line-break' }, words('Two')] },
    ]);
  });

  test('links to entries', () => {
    const doc = { relationTo: 'advice', value: 'advice-1' };
    expect(sentence(link({ linkType: 'internal', doc }, lexicalText('Pencils')))).toEqual([
      {
        type: 'paragraph',
        children: [{ type: 'link', target: { collection: 'advice', id: 'advice-1' }, children: [words('Pencils')] }],
      },
    ]);
  });

  test('links to the web', () => {
    expect(sentence(link({ linkType: 'custom', url: 'https://example.org' }, lexicalText('There')))).toEqual([
      {
        type: 'paragraph',
        children: [{ type: 'link', target: { url: 'https://example.org' }, children: [words('There')] }],
      },
    ]);
  });

  test('contact points and glossary words in a sentence', () => {
    const contact = inlineBlock({ blockType: 'contact-point', contactPoint: { id: 'contact-1' } });
    const term = inlineBlock({ blockType: 'glossary-term', term: 'term-1', text: 'EHC plan' });
    expect(sentence(contact, term)).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'contact-point', id: 'contact-1' },
          { type: 'glossary-term', id: 'term-1', text: 'EHC plan' },
        ],
      },
    ]);
  });
});

test('empty lines are left out', () => {
  expect(mapped('One', lexicalParagraph(), lexicalParagraph({ type: 'linebreak' }), 'Two')).toHaveLength(2);
});

test.each([null, undefined, lexical(), lexical(lexicalParagraph(lexicalText(' ')))])(
  'nothing written is null',
  (value) => {
    expect(toRichText(value)).toBeNull();
  },
);

const refusals: [what: string, node: PayloadRecord, message: string][] = [
  ['an unknown node', { type: 'marquee' }, 'unknown kind, "marquee"'],
  ['an upload in the text', { type: 'upload' }, 'unknown kind, "upload"'],
  ['a heading of level 1', { type: 'heading', tag: 'h1', children: [lexicalText('Top')] }, 'level "h1"'],
  ['alignment', { ...lexicalParagraph(), format: 'center' }, 'aligned "center"'],
  ['an indented paragraph', { ...lexicalParagraph(), indent: 1 }, 'indented'],
  ['a check list', list('check'), 'list of kind "check"'],
  ['italics', lexicalParagraph(lexicalText('word', 2)), '"word" is formatted'],
  ['bold italics', lexicalParagraph(lexicalText('word', 3)), '"word" is formatted'],
  ['a colour', lexicalParagraph({ ...lexicalText('word'), style: 'color: red' }), 'a colour or size'],
  ['an unknown part of a sentence', lexicalParagraph({ type: 'emoji' }), 'unknown kind, "emoji"'],
  ['an unknown insert', lexicalParagraph(inlineBlock({ blockType: 'map' })), 'unknown kind of insert, "map"'],
  ['a contact without a contact point', lexicalParagraph(inlineBlock({ blockType: 'contact-point' })), 'is empty'],
  [
    'a glossary word without a term',
    lexicalParagraph(inlineBlock({ blockType: 'glossary-term', text: 'x' })),
    'no term',
  ],
  ['a phone link', lexicalParagraph(link({ url: 'tel:01923470680' }, lexicalText('Phone'))), 'not a web address'],
  ['a script link', lexicalParagraph(link({ url: 'javascript:alert(1)' }, lexicalText('x'))), 'not a web address'],
  ['a link to nothing', lexicalParagraph(link({ linkType: 'internal', doc: null }, lexicalText('x'))), 'leads nowhere'],
];

test.each(refusals)('%s is refused', (_what, node, message) => {
  expect(() => toRichText(lexical(node))).toThrow(message);
});

test('a value that is no tree is refused', () => {
  expect(() => toRichText('words')).toThrow('not a rich-text tree');
});
