import type { Extent } from '../store/judging-store.ts';
import type { Store } from '../store/store.ts';
import { nightOf, planNight, type Costs } from './plan-night.ts';

/** Before anything has been measured, and on the safe side. */
const assumed: Costs = { quick: 5000, whole: 30_000 };

function costsOf(store: Store): Costs {
  return store.settings.get('judgingCosts') ?? assumed;
}

/** A slow page now and then moves the estimate a little. */
export function noteCost(store: Store, extent: Extent, took: number): void {
  const costs = costsOf(store);
  store.settings.set('judgingCosts', { ...costs, [extent]: Math.max(1, costs[extent] * 0.9 + took * 0.1) });
}

/** Once a night, asks for what was seen longest ago; by day, drops what the night has not come to. */
export function beginNight(store: Store, now: Date): void {
  const night = nightOf(now);
  if (night === store.settings.get('judgedNight')) return;
  store.together(() => {
    if (night === null) return store.judging.forgetNightly();
    store.judging.add(planNight(store.judging.lastJudged(), { now, costs: costsOf(store) }));
    store.settings.set('judgedNight', night);
  });
}
