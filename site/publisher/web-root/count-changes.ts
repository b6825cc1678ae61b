import type { Store } from '../store/store.ts';

/**
 * Gives a change of the web root its number, before anything is put in place: deliveries know by it whether they were given
 * everything. It is a time where the last number allows, so that a store that was made anew does not give the same numbers again.
 */
export function countChange(store: Store, now: Date): number {
  const number = Math.max(lastChange(store) + 1, now.getTime());
  store.settings.set('webRootChange', number);
  return number;
}

/** The number of the last change of the web root. */
export function lastChange(store: Store): number {
  return store.settings.count('webRootChange');
}
