import { expect, test } from 'vitest';
import { sourceHash } from './source-hash.ts';

test('a change of words changes the fingerprint', () => {
  expect(sourceHash('Sit at a table.')).not.toBe(sourceHash('Sit at the table.'));
});

test('a change of white space alone does not', () => {
  expect(sourceHash('Sit at\n a table. ')).toBe(sourceHash('Sit at a table.'));
});
