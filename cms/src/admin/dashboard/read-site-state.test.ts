import { expect, test } from 'vitest';
import { describeSite, type SiteState } from './read-site-state.ts';

const now = new Date('2026-11-23T12:00:00Z');
const release: SiteState['releases'][number] = {
  id: '1',
  release: 'r1',
  startedAt: '2026-11-23T11:59:00Z',
  liveAt: '2026-11-23T11:59:01Z',
  pages: 100,
  changedPages: 2,
  sequence: 5,
  refusals: [],
  updatedAt: '',
  createdAt: '',
};
const state = (change: Partial<SiteState>): SiteState => ({
  releases: [release],
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
  const refusal = { collection: 'advice', documentId: 'x', locale: 'pl', field: 'title', message: 'empty' };
  expect(describeSite(state({ releases: [{ ...release, refusals: [refusal] }] }), now).well).toBe(false);
});

test('a site without any release is a fault', () => {
  expect(describeSite(state({ releases: [] }), now).well).toBe(false);
});
