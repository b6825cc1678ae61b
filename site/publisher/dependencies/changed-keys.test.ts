import { anExportedEntry } from '@ot/shared-types/examples';
import { expect, test } from 'vitest';
import { acceptEntry } from '../store/accept.ts';
import { keysOfEntryChange } from './changed-keys.ts';

const stored = (slug: string) => acceptEntry(anExportedEntry('topics', { changes: { slug } }), null).stored;
const keysOf = (before: string | null, after: string | null) =>
  keysOfEntryChange(
    'topics',
    'topic-1',
    before === null ? null : stored(before),
    after === null ? null : stored(after),
  );

test('an entry sent again without a difference changes nothing', () => {
  expect(keysOf('hands', 'hands')).toEqual([]);
});

test('a new entry changes its own key, its address and its list', () => {
  expect(keysOf(null, 'hands')).toEqual(['entry:topics:topic-1', 'list:topics', 'slug:topics:hands']);
});

test('a moved entry changes the address that it leaves and the one that it takes', () => {
  expect(keysOf('hands', 'fingers')).toEqual(expect.arrayContaining(['slug:topics:hands', 'slug:topics:fingers']));
});

test('an entry that goes changes the same keys as one that comes', () => {
  expect(keysOf('hands', null)).toEqual(keysOf(null, 'hands'));
});
