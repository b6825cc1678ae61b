import { expect, test } from 'vitest';
import { describeSite, type SiteState } from './describe-site.ts';

const now = new Date('2026-11-23T12:00:00Z');
const state = (change: Partial<SiteState>): SiteState => ({
  reported: true,
  refused: 0,
  waiting: 0,
  waitingSince: null,
  ...change,
});

test('all is well when nothing waits and nothing was refused', () => {
  expect(describeSite(state({}), now)).toEqual({ well: true, words: 'Everything that is published is live.' });
});

test('a change of this moment is on its way', () => {
  expect(describeSite(state({ waiting: 1, waitingSince: new Date(now.getTime() - 500) }), now).well).toBe(true);
});

test('a change that waits for minutes is a fault', () => {
  const late = state({ waiting: 2, waitingSince: new Date(now.getTime() - 120_000) });
  expect(describeSite(late, now)).toMatchObject({
    well: false,
    words: expect.stringContaining('2 changes have waited') as string,
  });
});

test('a refused text is a fault', () => {
  expect(describeSite(state({ refused: 1 }), now)).toMatchObject({ well: false });
});

test('a site without any report is a fault', () => {
  expect(describeSite(state({ reported: false }), now)).toMatchObject({ well: false });
});
