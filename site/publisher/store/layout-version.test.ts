import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { contentRules, layoutVersion } from './layout-version.ts';

const version = layoutVersion('create table a');

test('the same tables, schemas and rules are the same version', () => {
  expect(layoutVersion('create table a')).toBe(version);
});

test('it fits into a number that SQLite keeps, and is never that of a new file', () => {
  expect(version).toBeGreaterThan(0);
  expect(version).toBeLessThan(2 ** 31);
});

test.each([
  ['a table', layoutVersion('create table b')],
  ['a field of an entry', layoutVersion('create table a', [['advice', { properties: { title: {}, more: {} } }]])],
  ['how a card is made', layoutVersion('create table a', undefined, withOther('listed.ts'))],
  ['how a list is ordered', layoutVersion('create table a', undefined, withOther('catalogues/rules.ts'))],
])('another version comes with a change of %s', (_, other) => {
  expect(other).not.toBe(version);
});

test('what the rules import is a rule too, or a package: nothing else decides what is kept', () => {
  const files = new Set(contentRules().map(([file]) => file));
  const imported = contentRules().flatMap(([file, text]) =>
    Array.from(text.matchAll(/from '(\.[^']+)'/g), ([, path = '']) => join(dirname(file), path)),
  );
  expect(imported.filter((path) => !files.has(path))).toEqual([]);
});

/** The rules, one of which says something else. */
function withOther(changed: string): ReturnType<typeof contentRules> {
  return contentRules().map(([file, text]) => [file, file === changed ? `${text}// another rule` : text]);
}
