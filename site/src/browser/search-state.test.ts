import { expect, test } from 'vitest';
import { isEmpty, parametersOf, stateOf } from './search-state.ts';

const facets = ['kind', 'age'];

test('a search survives the way through the address', () => {
  const state = { query: 'holding a pencil', filters: { kind: ['advice'], age: ['0-4', '5-7'] } };
  expect(stateOf(parametersOf(state), facets)).toEqual(state);
});

test('an address without a search asks for nothing', () => {
  expect(isEmpty(stateOf(new URLSearchParams('utm=1&q=+'), facets))).toBe(true);
});

test('boxes alone are a search', () => {
  expect(isEmpty(stateOf(new URLSearchParams('age=0-4'), facets))).toBe(false);
});
