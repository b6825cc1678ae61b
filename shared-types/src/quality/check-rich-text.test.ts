import { expect, test } from 'vitest';
import type { Inline, RichTextNode } from '../rich-text.ts';
import { checkRichText } from './check-rich-text.ts';

const words = (text: string): Inline => ({ type: 'text', text, bold: false });
const paragraph = (...children: Inline[]): RichTextNode => ({ type: 'paragraph', children });
const heading = (level: 2 | 3 | 4): RichTextNode => ({ type: 'heading', level, children: [words('What helps')] });
const link = (text: string): Inline => ({
  type: 'link',
  target: { url: 'https://www.example.org/' },
  children: [{ type: 'text', text, bold: false }],
});
const rulesOf = (nodes: RichTextNode[], locale: 'en' | 'pl' = 'en') =>
  checkRichText(nodes, { locale, today: new Date('2026-11-25') }).map(({ rule }) => rule);

test('plain words have no fault', () => {
  expect(rulesOf([heading(2), paragraph(words('Sit with both feet on the floor.'))])).toEqual([]);
});
test('a link that says nothing alone is found in a list too', () => {
  expect(rulesOf([{ type: 'list', ordered: false, items: [{ children: [link('click here')] }] }])).toEqual([
    'link-generic',
  ]);
});
test('“here” is found in another language', () => {
  expect(rulesOf([paragraph(link('kliknij tutaj'))], 'pl')).toEqual(['link-generic']);
});
test('an address as the text of a link is found', () => {
  expect(rulesOf([paragraph(link('https://www.example.org/a'))])).toEqual(['link-bare-address']);
});
test('an outline that leaves out a level is found', () => {
  expect(rulesOf([heading(2), heading(4)])).toEqual(['heading-skips']);
});
test('an outline may begin with level 3', () => {
  expect(rulesOf([heading(3), heading(4), heading(2)])).toEqual([]);
});
test('a word of the glossary is explained', () => {
  const term: Inline = { type: 'glossary-term', id: 't', text: 'EHCP' };
  expect(rulesOf([paragraph(words('Ask about the '), term, words('.'))])).toEqual([]);
});
