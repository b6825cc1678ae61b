import { expect, test } from 'vitest';
import { backupName, outdated, parseKeep, takenAtOf } from './retention.ts';

const at = (moment: string) => backupName(new Date(moment));
const none = { newest: 1, daily: 0, weekly: 0 };

test('a name tells when the backup was taken', () => {
  const name = at('2026-12-01T02:03:04.567Z');
  expect(name).toBe('backup-2026-12-01T02-03-04-567Z.tar.zst.age');
  expect(takenAtOf(name)?.toISOString()).toBe('2026-12-01T02:03:04.567Z');
});

test('what is no backup of ours is left alone', () => {
  expect(outdated(['letters.txt', 'backup-2026.age', `${at('2026-12-01T00:00:00Z')}.part`], none)).toEqual([]);
});

test('the newest are kept, whatever day they are of', () => {
  const names = ['10', '11', '12', '13'].map((hour) => at(`2026-12-01T${hour}:00:00Z`));
  expect(outdated(names, { ...none, newest: 2 })).toEqual([names[1], names[0]]);
});

test('of each of the last days the last one is kept', () => {
  const names = ['2026-11-28T01', '2026-11-29T01', '2026-11-29T22', '2026-11-30T01'].map((hour) =>
    at(`${hour}:00:00Z`),
  );
  expect(outdated(names, { ...none, daily: 2 })).toEqual([names[1], names[0]]);
});

test('of each of the last weeks, which begin on Monday, the last one is kept', () => {
  const days = ['2026-11-15', '2026-11-16', '2026-11-22', '2026-11-23'];
  const names = days.map((day) => at(`${day}T01:00:00Z`));
  expect(outdated(names, { ...none, weekly: 3 })).toEqual([names[1]]);
});

test('days without a backup take nobody’s place', () => {
  const names = ['2026-01-01', '2026-06-01', '2026-12-01'].map((day) => at(`${day}T01:00:00Z`));
  expect(outdated(names, { ...none, daily: 3 })).toEqual([]);
});

test('what the setting does not name stays as it is by default', () => {
  expect(parseKeep('daily = 14')).toEqual({ newest: 3, daily: 14, weekly: 5 });
});

test.each(['newest=0', 'yearly=3', 'daily=many', '7'])('BACKUP_KEEP "%s" is refused', (text) => {
  expect(() => parseKeep(text)).toThrow('must read like');
});
