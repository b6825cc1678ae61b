import { anExportedEntry } from '@ot/shared-types/examples';
import { expect, test } from 'vitest';
import { storedContent } from '../../tests/stored-content.ts';
import { nextMoment } from './next-moment.ts';

// The notice of the examples: 20 November 8:00 to 21 November 18:00. The session: 3 December 10:00 to 11:30.
const content = storedContent();

test.each([
  ['a notice begins', '2026-11-01T00:00:00Z', '2026-11-20T08:00:00.000Z'],
  ['a notice ends', '2026-11-20T08:00:00Z', '2026-11-21T18:00:00.000Z'],
  ['a session begins', '2026-11-22T00:00:00Z', '2026-12-03T10:00:00.000Z'],
  ['a session is over', '2026-12-03T10:00:00Z', '2026-12-03T11:30:00.000Z'],
])('pages change when %s', (_name, after, moment) => {
  expect(nextMoment(content, new Date(after))?.toISOString()).toBe(moment);
});

test('after the last moment nothing is known', () => {
  expect(nextMoment(content, new Date('2027-01-01T00:00:00Z'))).toBeNull();
});

test('the earliest of several notices counts', () => {
  const earlier = anExportedEntry('notices', { changes: { id: 'notice-2', startsAt: '2026-11-19T08:00:00Z' } });
  const both = storedContent({ entries: [anExportedEntry('notices'), earlier] });
  expect(nextMoment(both, new Date('2026-11-01T00:00:00Z'))?.toISOString()).toBe('2026-11-19T08:00:00.000Z');
});
