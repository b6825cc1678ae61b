import { expect, test, vi } from 'vitest';
import { remember } from './remember.ts';

test('the same question is worked out once', () => {
  const shout = vi.fn((word: string) => word.toUpperCase());
  const remembered = remember(2, shout);
  expect([remembered('a'), remembered('a')]).toEqual(['A', 'A']);
  expect(shout).toHaveBeenCalledOnce();
});

test('every argument counts', () => {
  const join = remember(2, (a: string, b: string) => `${a}-${b}`);
  expect([join('a', 'b'), join('a', 'c')]).toEqual(['a-b', 'a-c']);
});

test('beyond the limit the oldest answer is forgotten', () => {
  const shout = vi.fn((word: string) => word.toUpperCase());
  const remembered = remember(2, shout);
  for (const word of ['a', 'b', 'c', 'b', 'a']) remembered(word);
  expect(shout.mock.calls).toEqual([['a'], ['b'], ['c'], ['a']]);
});
