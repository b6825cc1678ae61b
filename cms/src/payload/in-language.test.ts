import { expect, test } from 'vitest';
import { inLanguage, type FieldShape } from './in-language.ts';

const words: FieldShape = { name: 'text', type: 'text', localized: true };
const fields: FieldShape[] = [
  { name: 'slug', type: 'text' },
  { name: 'title', type: 'text', localized: true },
  { name: 'review', type: 'group', flattenedFields: [{ name: 'note', type: 'text', localized: true }] },
  { name: 'translation', type: 'group', localized: true, flattenedFields: [{ name: 'state', type: 'select' }] },
  { name: 'dos', type: 'array', flattenedFields: [words] },
  {
    name: 'body',
    type: 'blocks',
    blocks: [{ slug: 'steps', flattenedFields: [{ name: 'steps', type: 'array', flattenedFields: [words] }] }],
  },
];
const document = {
  id: 'a1',
  slug: 'balance',
  title: { en: 'Balance', pl: 'Równowaga' },
  review: { note: { en: 'Fine' } },
  translation: { pl: { state: 'live' } },
  dos: [{ id: 'd1', text: { en: 'Try', pl: 'Spróbuj' } }],
  body: [{ blockType: 'steps', id: 'b1', steps: [{ id: 's1', text: { en: 'Stand', pl: 'Stań' } }] }],
};

test('a document is read in one language, and what no language changes stays', () => {
  expect(inLanguage(fields, document, 'pl')).toEqual({
    id: 'a1',
    slug: 'balance',
    title: 'Równowaga',
    review: { note: undefined },
    translation: { state: 'live' },
    dos: [{ id: 'd1', text: 'Spróbuj' }],
    body: [{ blockType: 'steps', id: 'b1', steps: [{ id: 's1', text: 'Stań' }] }],
  });
});

test('a missing text never falls back to English', () => {
  expect(inLanguage(fields, document, 'ar')['title']).toBeUndefined();
});

test('a block that the CMS does not know stays as it is', () => {
  const unknown = [{ blockType: 'carousel', id: 'b1', words: { en: 'x' } }];
  expect(inLanguage(fields, { body: unknown }, 'en')).toEqual({ body: unknown });
});
