import { expect, test } from 'vitest';
import { exchangeReferences, referencesIn } from './references-in.ts';
import type { ReferringField } from './reference-shapes.ts';

const richText = { name: 'text', type: 'richText', localized: true };
const entries = {
  name: 'entries',
  type: 'relationship',
  relationTo: ['advice', 'topics'],
  hasMany: true,
  required: true,
};
const fields: ReferringField[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'topic', type: 'relationship', relationTo: 'topics', required: true },
  { name: 'related', type: 'relationship', relationTo: 'advice', hasMany: true },
  { name: 'steps', type: 'array', flattenedFields: [{ name: 'picture', type: 'upload', relationTo: 'media' }] },
  { name: 'target', type: 'group', flattenedFields: [{ name: 'entry', type: 'relationship', relationTo: ['advice'] }] },
  {
    name: 'body',
    type: 'blocks',
    blocks: [
      { slug: 'text', flattenedFields: [richText] },
      { slug: 'list', flattenedFields: [entries] },
    ],
  },
  richText,
];

const sentence = (...children: object[]) => ({ root: { type: 'root', children: [{ type: 'paragraph', children }] } });
const words = { type: 'text', text: 'before 5pm' };
const link = (id: string) => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo: 'advice', value: id } },
  children: [words],
});
const contact = { type: 'inlineBlock', fields: { blockType: 'contact-point', contactPoint: 'c1' } };
const term = { type: 'inlineBlock', fields: { blockType: 'glossary-term', term: 'g1', text: 'SENCO' } };

const keys = (document: Record<string, unknown>) =>
  referencesIn(fields, document).map(({ collection, id, field, locale }) => [`${collection}/${id}`, field, locale]);

test.each<[string, Record<string, unknown>, (string | null)[][]]>([
  ['a relationship', { topic: 't1' }, [['topics/t1', 'topic', null]]],
  [
    'each of several',
    { related: ['a1', 'a2'] },
    [
      ['advice/a1', 'related', null],
      ['advice/a2', 'related', null],
    ],
  ],
  ['a picture in a row', { steps: [{}, { picture: 'm1' }] }, [['media/m1', 'steps.1.picture', null]]],
  [
    'one of several kinds, in a group',
    { target: { entry: { relationTo: 'advice', value: 'a1' } } },
    [['advice/a1', 'target.entry', null]],
  ],
  [
    'an entry in a block',
    { body: [{ blockType: 'list', entries: [{ relationTo: 'topics', value: 't1' }] }] },
    [['topics/t1', 'body.0.entries', null]],
  ],
  [
    'a contact in a sentence of one language',
    { text: { pl: sentence(contact) } },
    [['contact-points/c1', 'text', 'pl']],
  ],
  [
    'a word explained in a block',
    { body: [{ blockType: 'text', text: { en: sentence(term) } }] },
    [['glossary/g1', 'body.0.text', 'en']],
  ],
  [
    'a link within a list',
    {
      text: {
        en: { root: { children: [{ type: 'list', children: [{ type: 'listitem', children: [link('a9')] }] }] } },
      },
    },
    [['advice/a9', 'text', 'en']],
  ],
])('finds %s', (_, document, found) => {
  expect(keys(document)).toEqual(found);
});

test.each([
  ['an empty field', { topic: null, related: [], steps: null, text: null }],
  [
    'a link to the web',
    {
      text: { en: sentence({ type: 'link', fields: { linkType: 'custom', url: 'https://x.org' }, children: [words] }) },
    },
  ],
  ['a block of an unknown kind', { body: [{ blockType: 'gone', entries: [{ relationTo: 'topics', value: 't1' }] }] }],
  ['damaged values', { topic: 7, related: 'x y', steps: 'no', text: { en: 'no tree' }, body: {} }],
])('finds nothing in %s', (name, document) => {
  expect(keys(document).filter(([key]) => name !== 'damaged values' || key !== 'advice/x y')).toEqual([]);
});

test('what cannot be left out is known', () => {
  const document = { topic: 't1', related: ['a1'], text: { en: sentence(contact, term, link('a2')) } };
  const needed = referencesIn(fields, document).filter(({ isNeeded }) => isNeeded);
  expect(needed.map(({ collection }) => collection)).toEqual(['topics', 'contact-points']);
});

const without = (id: string) => (reference: { id: string }) => (reference.id === id ? null : reference.id);

test('a replaced reference stands where the old one stood, and nothing else changes', () => {
  const document = {
    title: { en: 'x' },
    related: ['a1', 'a2'],
    text: { en: sentence(link('a1')), pl: sentence(words) },
  };
  expect(exchangeReferences(fields, document, ({ id }) => (id === 'a1' ? 'b1' : id))).toEqual({
    ...document,
    related: ['b1', 'a2'],
    text: { en: sentence(link('b1')), pl: sentence(words) },
  });
});

test('a reference that stands in the list already does not stand there twice', () => {
  const changed = exchangeReferences(fields, { related: ['a1', 'a2'] }, () => 'a2');
  expect(changed).toEqual({ related: ['a2'] });
});

test('a link that loses its target keeps its words', () => {
  const changed = exchangeReferences(fields, { text: { en: sentence(link('a1')) } }, without('a1'));
  expect(changed).toEqual({ text: { en: sentence(words) } });
});

test('a word that loses its explanation stays a word', () => {
  const changed = exchangeReferences(fields, { text: { en: sentence(term) } }, without('g1'));
  expect(changed).toMatchObject({
    text: { en: { root: { children: [{ children: [{ type: 'text', text: 'SENCO' }] }] } } },
  });
});

test('a row of a list goes, a single reference becomes empty', () => {
  const changed = exchangeReferences(fields, { topic: 'x', related: ['x', 'a2'] }, without('x'));
  expect(changed).toEqual({ topic: null, related: ['a2'] });
});
