import { expect, test } from 'vitest';
import { backupName } from '../backup/retention.ts';
import { goneBy } from './gone-by.ts';

const now = new Date('2026-12-01T12:00:00Z');
const daily = { now, every: 86_400 };
const names = [backupName(new Date('2026-11-30T02:00:00Z')), backupName(new Date('2026-12-01T02:00:00Z'))];

test('backups are gone when newer ones have taken the place of the last', () => {
  expect(goneBy(names, { newest: 3, daily: 0, weekly: 0 }, daily)).toEqual(new Date('2026-12-04T12:00:00Z'));
});

test('the last one of a week is kept for as many weeks as BACKUP_KEEP says', () => {
  const [last] = [backupName(new Date('2026-11-29T02:00:00Z'))];
  expect(goneBy([last], { newest: 1, daily: 0, weekly: 5 }, daily)?.toISOString().slice(0, 10)).toBe('2026-12-29');
});

test('where there is none of ours, none is left', () => {
  expect(goneBy(['letters.txt'], { newest: 1, daily: 0, weekly: 0 }, daily)).toEqual(now);
});

test('what is kept for longer than anybody plans is said to stay', () => {
  expect(goneBy(names, { newest: 9999, daily: 0, weekly: 0 }, { now, every: 4 * 86_400 })).toBeNull();
});
