import { expect, test } from 'vitest';
import { arrowBack, isException, roomOf } from './arrows-back.ts';
import type { House } from './houses.ts';

const house: House = {
  folder: 'site/publisher',
  isInOrder: true,
  rooms: [
    { name: 'commands', why: 'They start it.' },
    { name: 'store', why: 'It keeps what others read.' },
  ],
  exceptions: [{ from: 'store/a.ts', to: 'commands/b.ts', why: 'It stays.' }],
};

const down = { from: 'site/publisher/commands/publish.ts', to: 'site/publisher/store/store.ts' };
const up = { from: 'site/publisher/store/store.ts', to: 'site/publisher/commands/publish.ts' };

test('an import from a room below goes with the order', () => {
  expect(arrowBack(house, down)).toBeNull();
});

test('an import from a room above is an arrow back, and says why', () => {
  expect(arrowBack(house, up)).toBe('"store" stands below "commands" in site/publisher. It keeps what others read.');
});

test('within a room, and between houses, there is no order', () => {
  expect(arrowBack(house, { ...up, to: 'site/publisher/store/other.ts' })).toBeNull();
  expect(arrowBack(house, { ...up, to: 'site/content/listed.ts' })).toBeNull();
});

test('a room that the list does not know has to get a place', () => {
  expect(arrowBack(house, { ...up, to: 'site/publisher/new-room/x.ts' })).toContain('"new-room" has no place');
});

test('where no order has been decided nothing is against it', () => {
  expect(arrowBack({ ...house, rooms: [] }, up)).toBeNull();
});

test('files that lie loose are a room of their own', () => {
  expect(roomOf(house, 'site/publisher/publisher.ts')).toBe('.');
});

test('an arrow back that stays is named file by file', () => {
  expect(isException(house, up)).toBe(false);
  expect(isException(house, { from: 'site/publisher/store/a.ts', to: 'site/publisher/commands/b.ts' })).toBe(true);
});
