import { expect, test } from 'vitest';
import { explainTime, londonTime, wallTimeOf } from './london-time.ts';

test.each([
  ['2026-01-15T09:00', '2026-01-15T09:00:00.000Z'],
  ['2026-07-15T09:00', '2026-07-15T08:00:00.000Z'],
  ['2026-03-29T00:59', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29T02:00', '2026-03-29T01:00:00.000Z'],
  ['2026-10-25T00:59', '2026-10-24T23:59:00.000Z'],
  ['2026-10-25T02:00', '2026-10-25T02:00:00.000Z'],
])('%s in London is %s', (wallTime, instant) => {
  expect(londonTime(wallTime)).toEqual({ instant: new Date(instant), wallTime, kind: 'once' });
  expect(wallTimeOf(new Date(instant))).toBe(wallTime);
});

test.each(['2026-03-29T01:00', '2026-03-29T01:30', '2026-03-29T01:59'])(
  '%s, over which the clocks jump, becomes two o’clock',
  (wallTime) => {
    const instant = new Date('2026-03-29T01:00:00.000Z');
    expect(londonTime(wallTime)).toEqual({ instant, wallTime: '2026-03-29T02:00', kind: 'missing' });
  },
);

test('of a time that comes twice the first one is meant', () => {
  const instant = new Date('2026-10-25T00:30:00.000Z');
  expect(londonTime('2026-10-25T01:30')).toEqual({ instant, wallTime: '2026-10-25T01:30', kind: 'twice' });
});

test('both changes of the clocks are explained', () => {
  expect(explainTime('2026-03-29T01:30')).toContain('01:30 does not exist on that day');
  expect(explainTime('2026-10-25T01:30')).toContain('01:30 comes twice on that day');
});
