import { expect, test } from 'vitest';
import { isSame } from './refuse-translator-change.ts';

test.each([
  [null, ''],
  [undefined, []],
  [false, null],
  ['2026-11-23T12:00:00.000Z', '2026-11-23T12:00:00Z'],
  [
    { relationTo: 'advice', value: 'a' },
    { value: 'a', relationTo: 'advice' },
  ],
])('%j and %j say the same', (one, other) => {
  expect(isSame(one, other)).toBe(true);
});

test('another number is a change', () => {
  expect(isSame('01923 470680', '01923 470681')).toBe(false);
});

test('another order is a change', () => {
  expect(isSame(['a', 'b'], ['b', 'a'])).toBe(false);
});
