import { describe, expect, test } from 'vitest';
import { inLanguage, type FieldShape } from '../payload/in-language.ts';
import { withValues } from './with-values.ts';

const text = (name: string): FieldShape => ({ name, type: 'text', localized: true });
const fields: FieldShape[] = [
  text('title'),
  { name: 'order', type: 'number' },
  { name: 'steps', type: 'array', flattenedFields: [text('words'), { name: 'picture', type: 'upload' }] },
  { name: 'body', type: 'blocks', blocks: [{ slug: 'note', flattenedFields: [text('words')] }] },
  { name: 'review', type: 'group', flattenedFields: [{ name: 'by', type: 'text' }, text('note')] },
];
const document = {
  id: '1',
  title: { en: 'Pencils', pl: 'Ołówki' },
  order: 1,
  steps: [
    { id: 'a', words: { en: 'Sit.', pl: 'Usiądź.' }, picture: 'p1' },
    { id: 'b', words: { en: 'Draw.', pl: 'Rysuj.' } },
  ],
  body: [{ id: 'n', blockType: 'note', words: { en: 'Well done.', pl: 'Brawo.' } }],
  review: { by: 'Sam', note: { en: 'Good.', pl: 'Dobre.' } },
};
const english = inLanguage(fields, document, 'en');
const inPolish = (values: object) =>
  inLanguage(fields, withValues(fields, document, { ...english, ...values }, 'en'), 'pl');

test('a form in which nothing was changed changes nothing', () => {
  expect(withValues(fields, document, english, 'en')).toEqual(document);
});

test('words change in the language of the form alone', () => {
  expect(withValues(fields, document, { title: 'Crayons' }, 'en')['title']).toEqual({ en: 'Crayons', pl: 'Ołówki' });
});

describe('in the other languages', () => {
  test('a fact that they share changes too', () => {
    expect(inPolish({ order: 2 })['order']).toBe(2);
  });

  test('a row that moves takes its translation along', () => {
    const steps = [...(english['steps'] as object[])].reverse();
    expect(inPolish({ steps })['steps']).toMatchObject([{ words: 'Rysuj.' }, { words: 'Usiądź.' }]);
  });

  test('a new row has no words yet', () => {
    const steps = [{ id: 'c', words: 'Rest.' }];
    expect(inPolish({ steps })['steps']).toEqual([{ id: 'c', words: undefined }]);
  });

  test('a new block is of its kind', () => {
    const body = [{ id: 'm', blockType: 'note', words: 'New.' }];
    expect(inPolish({ body })['body']).toMatchObject([{ id: 'm', blockType: 'note', words: undefined }]);
  });
});

test('a list without rows, which a form holds as a number, is empty', () => {
  expect(withValues(fields, document, { steps: 0 }, 'en')['steps']).toEqual([]);
});
