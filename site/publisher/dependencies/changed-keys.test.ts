import { anExportedEntry } from '@ot/shared-types/examples';
import { expect, test } from 'vitest';
import { acceptEntry } from '../intake/accept.ts';
import { keysOfEntryChange } from './changed-keys.ts';

const stored = (slug: string) => acceptEntry(anExportedEntry('topics', { changes: { slug } }), null).stored;
const keysOf = (before: string | null, after: string | null) =>
  keysOfEntryChange(before === null ? null : stored(before), after === null ? null : stored(after));
const inPolish = (title: string, whatItIs = 'To jest opis.') =>
  acceptEntry(anExportedEntry('topics', { translations: { pl: { title, signs: [whatItIs] } } }), null).stored;

test('an entry sent again without a difference changes nothing', () => {
  expect(keysOf('hands', 'hands')).toEqual([]);
});

test('a new entry changes its own key, its card, its list, its languages and its address', () => {
  const keys = keysOf(null, 'hands');
  for (const key of [
    'entry:topics:topic-1:en',
    'entry:topics:topic-1:ur',
    'card:topics:topic-1:en',
    'list:topics:pl',
    'languages:topics:topic-1',
    'slug:topics:hands',
  ])
    expect(keys).toContain(key);
});

test('a moved entry changes the address that it leaves and the one that it takes', () => {
  expect(keysOf('hands', 'fingers')).toEqual(expect.arrayContaining(['slug:topics:hands', 'slug:topics:fingers']));
});

test('an entry that goes changes the same keys as one that comes', () => {
  expect(keysOf('hands', null)).toEqual(keysOf(null, 'hands'));
});

test('a text that no list shows changes neither cards nor lists', () => {
  expect(keysOfEntryChange(inPolish('Ręce', 'Nowy opis.'), inPolish('Ręce'))).toEqual(['entry:topics:topic-1:pl']);
});

test('a change in one language is no change in another', () => {
  expect(keysOfEntryChange(inPolish('Ręce'), inPolish('Dłonie'))).toEqual([
    'entry:topics:topic-1:pl',
    'card:topics:topic-1:pl',
    'list:topics:pl',
  ]);
});
