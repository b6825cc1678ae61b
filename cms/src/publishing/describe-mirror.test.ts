import type { Mirror, Round } from '@ot/shared-types';
import { expect, test } from 'vitest';
import { describeMirror } from './describe-mirror.ts';

const now = new Date('2026-11-30T14:00:00.000Z');
const toldAt = '2026-11-30T13:59:00.000Z';
const none = { missing: 0, changed: 0, extra: 0 };
const aRound: Round = { startedAt: '2026-11-30T13:00:00.000Z', files: 900, compared: 900, found: none, mended: 0 };

const aMirror = (changes: Partial<Mirror> = {}): Mirror => ({
  name: 'the bucket "site"',
  contact: { state: 'answers', at: toldAt },
  waiting: 0,
  behindSince: null,
  lag: 432,
  round: null,
  lastRound: { ...aRound, endedAt: '2026-11-30T13:30:00.000Z' },
  everFound: 0,
  everMended: 0,
  ...changes,
});

const said = (changes: Partial<Mirror> = {}, told = toldAt) =>
  describeMirror({ mirror: aMirror(changes), toldAt: told }, now);

test('a copy that is the same says when it was compared and how far it is behind', () => {
  expect(said()).toMatchObject({ well: true });
  expect(said().words).toBe(
    'All 900 files were compared with the site at 13:30:00, and none was damaged. A publication arrives there within 0.4 seconds (95 of 100).',
  );
});

test('damages are counted by kind, and mended ones are well', () => {
  const lastRound = {
    ...aRound,
    endedAt: '2026-11-30T13:30:00.000Z',
    found: { missing: 2, changed: 3, extra: 1 },
    mended: 6,
  };
  expect(said({ lastRound })).toMatchObject({ well: true });
  expect(said({ lastRound }).words).toContain('6 damaged (2 missing, 3 changed, 1 too many), all mended');
});

test('a damage that could not be mended is not well', () => {
  const round = { ...aRound, compared: 8, found: { ...none, changed: 1 } };
  expect(said({ round })).toMatchObject({ well: false });
  expect(said({ round }).words).toContain('1 could not be mended');
});

test('a copy that does not answer is unknown, and since when', () => {
  const silent = said({
    contact: { state: 'silent', since: '2026-11-30T13:55:00.000Z', reason: 'No answer.' },
    waiting: 2,
    behindSince: toldAt,
  });
  expect(silent.well).toBe(false);
  expect(silent.words).toMatch(/^Unknown since 13:55:00: .*No answer\. 2 publications wait for it\./);
});

test('a publisher that says nothing leaves the copy unknown, whatever it said before', () => {
  expect(said({}, '2026-11-30T13:40:00.000Z')).toMatchObject({
    well: false,
    words: expect.stringMatching(/^Unknown since 13:40:00/) as string,
  });
});

test('a publication that has waited for more than a minute is not well', () => {
  expect(said({ waiting: 1, behindSince: '2026-11-30T13:59:30.000Z' }).well).toBe(true);
  expect(said({ waiting: 1, behindSince: '2026-11-30T13:58:00.000Z' }).well).toBe(false);
});

test('a copy that was never compared as a whole does not look like one that was', () => {
  expect(said({ lastRound: null }).words).toContain('It has not been compared as a whole yet.');
});
