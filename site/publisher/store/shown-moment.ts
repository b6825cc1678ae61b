import { keys } from '../dependencies/keys.ts';
import { nextMoment } from './next-moment.ts';
import type { Store } from './store.ts';

const setting = 'shown moment';

/** All pages show what is right at this moment. */
export function setShownMoment(store: Store, moment: Date): void {
  store.setSetting(setting, moment.toISOString());
}

/** Marks pages that depend on the time, if a moment has passed since they were printed: also one that nobody was awake for. */
export function notePassedMoments(store: Store, now: Date): void {
  if (millisecondsToNextMoment(store, now) === 0) store.addPending([keys.time()]);
}

/** Zero when one has passed already; Infinity when none is known. */
export function millisecondsToNextMoment(store: Store, now: Date): number {
  const shown = store.setting(setting);
  const moment = nextMoment(store.content, shown === null ? now : new Date(shown));
  return moment === null ? Infinity : Math.max(0, moment.getTime() - now.getTime());
}
