import { expect, test } from 'vitest';
import { saysTheSame } from './same-value.ts';

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
  expect(saysTheSame(one, other)).toBe(true);
});

test('another number is a change', () => {
  expect(saysTheSame('01923 470680', '01923 470681')).toBe(false);
});

test('another order is a change', () => {
  expect(saysTheSame(['a', 'b'], ['b', 'a'])).toBe(false);
});

test('a sentence that begins like a moment is compared as a sentence', () => {
  expect(saysTheSame('2026-11-23T: bring shoes', '2026-11-23T: bring boots')).toBe(false);
});
