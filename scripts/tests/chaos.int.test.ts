import { expect, test } from 'vitest';
import { killPublisher } from '../bench/chaos/kill-publisher.ts';
import { requestPages } from '../bench/chaos/request-pages.ts';
import { soak } from '../bench/chaos/soak.ts';

/** Small versions of `npm run bench -- chaos`, `-- requests` and `-- soak`: for what is right, not for how long it takes. */
const say = () => undefined;

test('a publisher that is killed at random moments serves what a fresh print gives', async () => {
  const result = await killPublisher({ publishes: 15, comparisons: 1, seed: 'small', say });
  expect(result).toMatchObject({ differences: [], torn: [] });
  expect(result.kills).toBeGreaterThan(0);
  expect(result.looks).toBeGreaterThan(50);
});

test('no answer fails or is mixed from two sets while every page changes', async () => {
  const result = await requestPages({ requests: 2000, publishes: 15, say });
  expect(result.faults).toEqual([]);
  expect(result.requests).toBeGreaterThanOrEqual(2000);
  expect(result.sets).toBeGreaterThan(5);
});

test('a publisher is looked at while it publishes again and again', async () => {
  const { series } = await soak({ publishes: 12, samples: 4, say });
  expect(series.map(({ publishes }) => publishes)).toEqual([3, 6, 9, 12]);
  for (const { publisher, all } of series) expect(all).toBeGreaterThan(publisher);
});
