import { describe, expect, test } from 'vitest';
import { toRichText } from '../export/rich-text.ts';
import { markdownToLexical } from './markdown-to-lexical.ts';
import type { ResolveReference } from './markdown-sentence.ts';

const resolve: ResolveReference = (collection, slug) => `${collection}-${slug}`;

/** What the site would get of it: the way to Lexical and back out through the export. */
const exported = (markdown: string) => toRichText(markdownToLexical(markdown, resolve));
const words = (text: string, bold = false) => ({ type: 'text', text, bold });
const paragraph = (...children: object[]) => [{ type: 'paragraph', children }];

describe('Markdown keeps', () => {
  test('paragraphs; a line that is broken in the file runs on', () => {
    expect(exported('One\nline.\n\nTwo.')).toEqual([...paragraph(words('One line.')), ...paragraph(words('Two.'))]);
  });

  test('bold', () => {
    expect(exported('Stop **now**.')).toEqual(paragraph(words('Stop '), words('now', true), words('.')));
  });

  test('headings 2 to 4', () => {
    expect(exported('## Two\n\n### Three\n\n#### Four')).toMatchObject([{ level: 2 }, { level: 3 }, { level: 4 }]);
  });

  test('lists, and a list inside an item', () => {
    expect(exported('1. One\n   - Inner\n2. Two')).toEqual([
      {
        type: 'list',
        ordered: true,
        items: [
          { children: [words('One')], list: { type: 'list', ordered: false, items: [{ children: [words('Inner')] }] } },
          { children: [words('Two')] },
        ],
      },
    ]);
  });

  test('quotations, a paragraph each', () => {
    expect(exported('> One\n>\n> Two')).toEqual([
      { type: 'quote', children: [words('One')] },
      { type: 'quote', children: [words('Two')] },
    ]);
  });
});

describe('the scheme of a link makes', () => {
  test('a glossary word', () => {
    expect(exported('An [EHC plan](glossary:ehc-plan)')).toEqual(
      paragraph(words('An '), { type: 'glossary-term', id: 'glossary-ehc-plan', text: 'EHC plan' }),
    );
  });

  test('a contact point', () => {
    expect(exported('Phone [](contact:advice-line)')).toEqual(
      paragraph(words('Phone '), { type: 'contact-point', id: 'contact-points-advice-line' }),
    );
  });

  test('a link to an entry of any collection', () => {
    expect(exported('[pencils](advice:holding-a-pencil)')).toEqual(
      paragraph({
        type: 'link',
        target: { collection: 'advice', id: 'advice-holding-a-pencil' },
        children: [words('pencils')],
      }),
    );
  });

  test('a link to the web', () => {
    expect(exported('[there](https://example.org/a)')).toEqual(
      paragraph({ type: 'link', target: { url: 'https://example.org/a' }, children: [words('there')] }),
    );
  });
});

test('the same text makes the same tree each time', () => {
  const text = '[a](glossary:b) and [](contact:c) and [d](advice:e)';
  expect(markdownToLexical(text, resolve)).toEqual(markdownToLexical(text, resolve));
});

test.each([
  ['a heading of level 1', '# One', 'level 1'],
  ['italics', 'Stop *now*', '"emphasis"'],
  ['HTML', '<b>Stop</b>', '"html"'],
  ['code', '`x`', '"inlineCode"'],
  ['a picture', '![x](y.png)', '"image"'],
  ['a rule', '---', '"thematicBreak"'],
  ['an unknown scheme', '[phone](tel:01923)', 'collection:slug'],
  ['a link without words', '[](advice:balance)', 'has no words'],
  ['a contact point with words', '[us](contact:advice-line)', 'Leave the brackets empty'],
  ['a phone number', 'Phone 01923 470680 now', '"01923 470680" stands in the text'],
  ['an e-mail address', 'Write to ot@example.org', '"ot@example.org" stands in the text'],
  ['nothing', ' \n', 'The text is empty'],
])('%s is refused', (_what, markdown, message) => {
  expect(() => markdownToLexical(markdown, resolve)).toThrow(message);
});
