import { expect, test } from 'vitest';
import { layoutVersion } from './layout-version.ts';

const version = layoutVersion('create table a');

test('the same tables, schemas and cards are the same version', () => {
  expect(layoutVersion('create table a')).toBe(version);
});

test('it fits into a number that SQLite keeps, and is never that of a new file', () => {
  expect(version).toBeGreaterThan(0);
  expect(version).toBeLessThan(2 ** 31);
});

test.each([
  ['a table', layoutVersion('create table b')],
  ['a field of an entry', layoutVersion('create table a', [['advice', { properties: { title: {}, more: {} } }]])],
  ['what a card holds', layoutVersion('create table a', undefined, 'another rule')],
])('another version comes with a change of %s', (_, other) => {
  expect(other).not.toBe(version);
});
