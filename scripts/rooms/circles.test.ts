import { expect, test } from 'vitest';
import { circlesOf } from './circles.ts';

const imports = (...pairs: string[]) => pairs.map(([from = '', to = '']) => ({ from, to }));

test('what imports only others is in no circle', () => {
  expect(circlesOf(imports('ab', 'ac', 'bc'))).toEqual([]);
});

test('what imports itself by way of others is one circle', () => {
  expect(circlesOf(imports('ab', 'bc', 'ca', 'cd'))).toEqual([['a', 'b', 'c']]);
});

test('two circles are two, also where one imports the other', () => {
  expect(circlesOf(imports('ab', 'ba', 'bc', 'cd', 'dc'))).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});
