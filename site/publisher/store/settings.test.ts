import { DatabaseSync } from 'node:sqlite';
import { beforeEach, expect, test } from 'vitest';
import { Settings } from './settings.ts';

let database: DatabaseSync;
let settings: Settings;
beforeEach(() => {
  database = new DatabaseSync(':memory:');
  database.exec('create table settings (name text primary key, value text not null) without rowid');
  settings = new Settings(database);
});

test('a setting is read as it was written', () => {
  settings.set('leaseHolder', { host: 'here', pid: 12 });
  expect(settings.get('leaseHolder')).toEqual({ host: 'here', pid: 12 });
});

test('one that was never written is not there', () => {
  expect(settings.get('release')).toBeNull();
  expect(settings.count('fullPrint')).toBe(0);
});

test.each([['x'], ['"text"'], ['-1'], ['1.5'], ['null']])('one that reads %s and counts is not there', (text) => {
  database.prepare('insert into settings values (?, ?)').run('cursor', text);
  expect(settings.get('cursor')).toBeNull();
});

test('a time that is none is not there', () => {
  database.prepare('insert into settings values (?, ?)').run('wholeReadAt', '"yesterday"');
  expect(settings.get('wholeReadAt')).toBeNull();
});
