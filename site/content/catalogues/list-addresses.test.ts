import { expect, test } from 'vitest';
import { letterAt, letterPath, pageNumber, pageOfList } from './list-addresses.ts';

test('the first page of a list has the address of the list', () => {
  expect(pageOfList('/pl/equipment', 1)).toBe('/pl/equipment');
});

test('further pages stand below it', () => {
  expect(pageOfList('/pl/equipment', 3)).toBe('/pl/equipment/page/3');
});

test.each(['1', '0', '02', '-2', '2.5', 'x', ''])('“%s” is no number of a further page', (given) => {
  expect(pageNumber(given)).toBeNull();
});

test('letters of other alphabets have plain addresses too', () => {
  expect(['B', 'Ł', 'ك', ''].map(letterPath)).toEqual(['/a-to-z/b', '/a-to-z/u0141', '/a-to-z/u0643', '/a-to-z/other']);
});

test('an address leads back to its letter', () => {
  expect(letterAt('u0141', ['L', 'Ł'])).toBe('Ł');
});

test('a letter that nothing begins with is nowhere', () => {
  expect(letterAt('q', ['B'])).toBeNull();
});
