import { expect, test } from 'vitest';
import type { BackupState } from './backup-state.ts';
import { backupWords } from './backup-words.ts';

const now = new Date('2026-12-01T12:00:00Z');
const good = { at: '2026-12-01T02:00:00.000Z', target: '/backups', name: 'b', bytes: 1, documents: 150, missing: 0 };
const failed = { at: '2026-12-01T11:00:00.000Z', reason: 'No room is left.' };
const told = (state: Partial<BackupState>) =>
  backupWords({ lastGood: null, lastFailure: null, every: null, ...state }, now);

test('no backup is said to be none', () => {
  expect(told({})).toMatchObject({ well: false, words: expect.stringContaining('There is no backup') as string });
});

test('a fresh one lets everybody rest', () => {
  expect(told({ lastGood: good })).toEqual({
    well: true,
    words: 'The last good backup is of Tuesday, 1 December 2026 at 02:00 GMT, with 150 documents.',
  });
});

test('one of three days ago is old', () => {
  const { well, words } = told({ lastGood: { ...good, at: '2026-11-28T02:00:00.000Z' } });
  expect(well).toBe(false);
  expect(words).toContain('3 days ago');
});

test('where one is made every hour, one of ten hours ago is old', () => {
  expect(told({ lastGood: good, every: 3600 })).toMatchObject({
    well: false,
    words: expect.stringContaining('10 hours') as string,
  });
});

test('a try that failed is told with its reason, beside the last good one', () => {
  const { well, words } = told({ lastGood: good, lastFailure: failed });
  expect(well).toBe(false);
  expect(words).toContain(
    'with 150 documents. The last try failed on Tuesday, 1 December 2026 at 11:00 GMT: No room is left.',
  );
});

test('a first try that failed is told, and there is none', () => {
  expect(told({ lastFailure: failed }).words).toMatch(/There is no backup .* No room is left\./);
});

test('a backup of the future is not believed', () => {
  expect(told({ lastGood: { ...good, at: '2027-01-01T00:00:00.000Z' } }).well).toBe(false);
});

test('files that were missing are told', () => {
  expect(told({ lastGood: { ...good, missing: 2 } })).toMatchObject({
    well: false,
    words: expect.stringContaining('2 files') as string,
  });
});
