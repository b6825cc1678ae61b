import { expect, test } from 'vitest';
import { Quiet } from './quiet.ts';

/** A clock that moves when somebody sleeps, and what happens at some moments of it. */
function clock(news: number[]) {
  let now = 0;
  const quiet: Quiet = new Quiet(
    () => now,
    (milliseconds) => {
      now += milliseconds;
      for (const moment of news) if (moment <= now) quiet.disturb();
      while (news[0] !== undefined && news[0] <= now) news.shift();
      return Promise.resolve();
    },
  );
  return { quiet, now: () => now };
}

test('where nothing was published nobody waits', async () => {
  const { quiet, now } = clock([]);
  await quiet.reached();
  expect(now()).toBe(0);
});

test('what is published meanwhile is waited for as well', async () => {
  const { quiet, now } = clock([500]);
  quiet.disturb();
  await quiet.reached();
  expect(now()).toBe(2000);
});

test('where somebody publishes all the time, half a minute is enough', async () => {
  const { quiet, now } = clock(Array.from({ length: 100 }, (_, second) => second * 1000));
  quiet.disturb();
  await quiet.reached();
  expect(now()).toBe(30_000);
});
