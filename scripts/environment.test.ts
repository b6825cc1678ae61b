import { expect, test } from 'vitest';
import { checkDatabaseUrl } from './environment.ts';

test.each([
  'file:./cms.sqlite',
  'file:/var/lib/cms.sqlite',
  'mongodb://db.example:27017/cms?replicaSet=rs0',
  'mongodb+srv://db.example/cms',
])('%s is a database address', (url) => {
  expect(() => {
    checkDatabaseUrl(url);
  }).not.toThrow();
});

test.each(['postgres://db.example/cms', 'cms.sqlite', '', 'file:'])('“%s” is refused with what is allowed', (url) => {
  expect(() => {
    checkDatabaseUrl(url);
  }).toThrow('must start with "file:" (a SQLite file) or "mongodb://"');
});

test('the refusal does not repeat a password', () => {
  expect(() => {
    checkDatabaseUrl('postgres://user:secret@db.example/cms');
  }).toThrow(/^(?!.*secret)/s);
});
