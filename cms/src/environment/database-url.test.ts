import { expect, test } from 'vitest';
import { wholeDatabaseUrl } from './database-url.ts';

test.each([
  ['file:cms.sqlite', 'file:/srv/site/cms.sqlite'],
  ['file:./.data/cms.sqlite', 'file:/srv/site/.data/cms.sqlite'],
  ['file:../cms.sqlite', 'file:/srv/cms.sqlite'],
  ['file:/var/cms.sqlite', 'file:/var/cms.sqlite'],
  ['file:///var/cms.sqlite', 'file:/var/cms.sqlite'],
])('%s is %s, whatever folder a command runs in', (url, whole) => {
  expect(wholeDatabaseUrl(url, '/srv/site')).toBe(whole);
});

test.each(['mongodb://db.example/cms?replicaSet=rs0', 'mongodb+srv://db.example/cms'])('%s stays as it is', (url) => {
  expect(wholeDatabaseUrl(url, '/srv/site')).toBe(url);
});

test.each(['file://db.example/cms.sqlite', 'file::memory:', 'file:cms.sqlite?mode=ro', 'file:a%20b.sqlite'])(
  '%s is refused with what is meant',
  (url) => {
    expect(() => wholeDatabaseUrl(url, '/srv/site')).toThrow('must name a file');
  },
);
