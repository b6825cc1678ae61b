import { expect, test } from 'vitest';
import type { About } from '../backup/manifest.ts';
import { knownMigrations } from './known-migrations.ts';
import { refuseUnknown } from './restore-backup.ts';

const about = (database: Partial<About['database']> = {}, format = 1): About => ({
  format,
  program: '9.0.0',
  takenAt: '2026-11-30T00:00:00.000Z',
  database: {
    kind: 'sqlite',
    consistentBy: 'sqlite-backup',
    migrations: ['one'],
    lastChange: 0,
    documents: 0,
    ...database,
  },
  hasSecrets: false,
  missing: [],
});
const known = new Set(['one', 'two']);

test('a backup of an older version is taken', () => {
  expect(() => refuseUnknown(about(), 'file:a.sqlite', known)).not.toThrow();
});

test('a change of fields that this program does not know is of a newer version', () => {
  expect(() => refuseUnknown(about({ migrations: ['one', 'three'] }), 'file:a.sqlite', known)).toThrow('newer version');
});

test('so is another format', () => {
  expect(() => refuseUnknown(about({}, 2), 'file:a.sqlite', known)).toThrow('newer version');
});

test('a backup goes into a database of its own kind', () => {
  expect(() => refuseUnknown(about(), 'mongodb://localhost/cms', known)).toThrow('of the same kind');
});

test('changes of tables and of content are known by the names that databases keep', () => {
  const names = knownMigrations();
  expect(names).toContain('20261123_222530');
  expect(names).toContain('20261130_part_stamps');
});
