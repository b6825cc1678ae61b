import type { Extent, LastJudged, ToJudge } from '../store/judging-store.ts';

const zone = 'Europe/London';
const begins = 2;
const ends = 7;
/** What a night may cost: it ends when people begin to work. */
export const nightMilliseconds = (ends - begins) * 60 * 60 * 1000;
const day = 24 * 60 * 60 * 1000;

/** The day of the night that it is now in London, as `2026-11-25`; null by day. */
export function nightOf(now: Date): string | null {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(now),
  );
  if (hour < begins || hour >= ends) return null;
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(now);
}

/** Milliseconds that one page takes. */
export type Costs = Record<Extent, number>;

/**
 * What a night looks at: pages that were judged more than a day ago, those seen longest ago first, and no more than the night
 * has time for. Half of the time goes to looking at pages as a whole; from night to night it is the turn of others.
 */
export function planNight(pages: LastJudged[], { now, costs }: { now: Date; costs: Costs }): ToJudge[] {
  const due = pages.filter(({ at }) => at === null || now.getTime() - Date.parse(at) > day);
  const byTurn = [...due].sort((a, b) => compare(a.wholeAt, b.wholeAt) || compare(a.at, b.at));
  const whole = byTurn.slice(0, Math.floor(nightMilliseconds / 2 / costs.whole)).map(({ path }) => path);
  const left = nightMilliseconds - whole.length * costs.whole;
  const isWhole = new Set(whole);
  const quick = due
    .filter(({ path }) => !isWhole.has(path))
    .sort((a, b) => compare(a.at, b.at))
    .slice(0, Math.floor(left / costs.quick))
    .map(({ path }) => path);
  return [...nightly(whole, 'whole'), ...nightly(quick, 'quick')];
}

/** Never comes before everything else. */
const compare = (a: string | null, b: string | null): number => (a ?? '').localeCompare(b ?? '');

const nightly = (paths: string[], extent: Extent): ToJudge[] => paths.map((path) => ({ path, urgency: 3, extent }));
