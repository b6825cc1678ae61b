import { expect, test } from 'vitest';
import { hasSameRows, othersPartOf } from './translator-limits.ts';

const original = {
  dos: [
    { id: 'a', text: 'one' },
    { id: 'b', text: 'two' },
  ],
  title: 'x',
  topic: 't',
};

test('other words in the same rows are no move', () => {
  expect(
    hasSameRows(
      {
        dos: [
          { id: 'a', text: 'jeden' },
          { id: 'b', text: 'dwa' },
        ],
      },
      original,
    ),
  ).toBe(true);
});

test.each([
  ['a row too many', [{ id: 'a' }, { id: 'b' }, { text: 'three' }]],
  ['a row too few', [{ id: 'a' }]],
  ['another order', [{ id: 'b' }, { id: 'a' }]],
  ['rows without ids', [{ text: 'jeden' }, { text: 'dwa' }]],
])('%s is a move', (_name, dos) => {
  expect(hasSameRows({ dos }, original)).toBe(false);
});

test('a row inside a row counts', () => {
  const inner = { strategies: [{ id: 's', steps: [{ id: '1' }] }] };
  expect(hasSameRows({ strategies: [{ id: 's', steps: [] }] }, inner)).toBe(false);
});

test('the words of a translator’s own language are not somebody else’s work', () => {
  const document = (pl: string) => ({
    id: '1',
    title: { en: 'Zips', pl },
    dos: [{ id: 'a', text: { en: 'one', pl } }],
  });
  expect(othersPartOf(document('jeden'), ['pl'])).toEqual(othersPartOf(document('dwa'), ['pl']));
});

test('the words of another language are', () => {
  expect(othersPartOf({ title: { en: 'Zips' } }, ['pl'])).not.toEqual(othersPartOf({ title: { en: 'Zip' } }, ['pl']));
});
