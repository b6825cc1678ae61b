import { expect, test } from 'vitest';
import { shapeFault, type ShapedField } from './shape-fault.ts';

const fields: ShapedField[] = [
  { name: 'title', type: 'text' },
  { name: 'order', type: 'number' },
  { name: 'sample', type: 'checkbox' },
  { name: 'starts', type: 'date' },
  { name: 'ageBands', type: 'select', hasMany: true },
  { name: 'topic', type: 'relationship' },
  { name: 'toEntry', type: 'relationship' },
  { name: 'text', type: 'richText' },
  { name: 'approved', type: 'json' },
  { name: 'review', type: 'group', flattenedFields: [{ name: 'last', type: 'date' }] },
  { name: 'steps', type: 'array', flattenedFields: [{ name: 'text', type: 'text' }] },
  {
    name: 'body',
    type: 'blocks',
    blocks: [{ slug: 'warning', flattenedFields: [{ name: 'text', type: 'textarea' }] }],
  },
];

test.each([
  [{}],
  [{ title: 'Socks', order: 3, sample: false, starts: '2026-11-30T12:00:00Z', ageBands: ['5-7'], topic: 'x' }],
  [{ title: null, order: '3', sample: 'true', starts: '', ageBands: null, topic: null, text: null, steps: null }],
  [{ starts: new Date(), topic: { id: 'x' }, toEntry: { relationTo: 'advice', value: 'x' }, approved: { any: [1] } }],
  [{ text: { root: { children: [] } }, review: { last: null }, steps: [{ text: 'Sit.' }], body: 0 }],
  [{ body: [{ blockType: 'warning', text: 'Hot' }], unknown: { of: 'Payload' } }],
])('what forms send is of the right kind: %j', (data) => {
  expect(shapeFault(fields, data)).toBeNull();
});

test.each([
  ['title', { title: { pl: 'Skarpetki' } }],
  ['title', { title: ['Socks'] }],
  ['title', { title: 5 }],
  ['order', { order: { $gt: 0 } }],
  ['sample', { sample: {} }],
  ['starts', { starts: 'tomorrow' }],
  ['starts', { starts: 5 }],
  ['ageBands', { ageBands: '5-7' }],
  ['ageBands', { ageBands: [{ en: '5-7' }] }],
  ['topic', { topic: { not_equals: 'x' } }],
  ['text', { text: 'words' }],
  ['text', { text: { en: {} } }],
  ['review', { review: [] }],
  ['review.last', { review: { last: {} } }],
  ['steps', { steps: { 0: { text: 'Sit.' } } }],
  ['steps.0', { steps: ['Sit.'] }],
  ['steps.1.text', { steps: [{ text: 'Sit.' }, { text: { en: 'Draw.' } }] }],
  ['body.0', { body: [{ blockType: 'unknown' }] }],
  ['body.0.text', { body: [{ blockType: 'warning', text: {} }] }],
])('something else is a fault at %s: %j', (path, data) => {
  expect(shapeFault(fields, data)?.path).toBe(path);
});
