import { expect, test } from 'vitest';
import { nightMilliseconds, nightOf, planNight } from './plan-night.ts';

const now = new Date('2026-11-25T02:00:00Z');
const page = (path: string, at: string | null, wholeAt: string | null = at) => ({ path, at, wholeAt });
/** A night has time for two pages as a whole, and for four quick ones besides. */
const costs = { whole: nightMilliseconds / 4, quick: nightMilliseconds / 8 };

test.each([
  ['2026-11-25T01:59:00Z', null],
  ['2026-11-25T02:00:00Z', '2026-11-25'],
  ['2026-11-25T06:59:00Z', '2026-11-25'],
  ['2026-11-25T07:00:00Z', null],
  ['2026-07-01T01:00:00Z', '2026-07-01'],
  ['2026-07-01T00:59:00Z', null],
])('at %s the night in London is %s', (instant, night) => {
  expect(nightOf(new Date(instant))).toBe(night);
});

test('a page that was judged within a day is left out', () => {
  const plan = planNight([page('/a', '2026-11-24T12:00:00Z'), page('/b', '2026-11-23T12:00:00Z')], { now, costs });
  expect(plan.map(({ path }) => path)).toEqual(['/b']);
});

test('everything is looked at as a whole where there is time', () => {
  const plan = planNight([page('/a', null), page('/b', null)], { now, costs });
  expect(plan).toEqual([
    { path: '/a', urgency: 3, extent: 'whole' },
    { path: '/b', urgency: 3, extent: 'whole' },
  ]);
});

test('a night does not begin more than it has time for, and begins with what was seen longest ago', () => {
  const pages = Array.from({ length: 20 }, (_, index) =>
    page(`/${index}`, `2026-11-${10 + (index % 10)}T0${index % 9}:00:00Z`),
  );
  const plan = planNight(pages, { now, costs });
  const cost = plan.reduce((sum, { extent }) => sum + costs[extent], 0);
  expect(cost).toBeLessThanOrEqual(nightMilliseconds);
  expect(plan.filter(({ extent }) => extent === 'whole')).toHaveLength(2);
  expect(plan[0]?.path).toBe('/0');
});

test('it is the turn of other pages to be looked at as a whole in the next night', () => {
  const seen = [page('/a', '2026-11-20T02:00:00Z'), page('/b', '2026-11-20T02:00:00Z')];
  const others = ['/c', '/d'].map((path) => page(path, '2026-11-21T02:00:00Z', null));
  const plan = planNight([...seen, ...others], { now, costs });
  expect(plan.filter(({ extent }) => extent === 'whole').map(({ path }) => path)).toEqual(['/c', '/d']);
});
