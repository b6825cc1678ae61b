import type { Store } from '../store/store.ts';

/** What stands around the pages and has to be made anew with the next set. */
export type Surrounding = 'redirects' | 'uploads';

export function markStale(store: Store, surrounding: Surrounding): void {
  store.setSetting(`stale ${surrounding}`, 'yes');
}

export function isStale(store: Store, surrounding: Surrounding): boolean {
  return store.setting(`stale ${surrounding}`) === 'yes';
}

export function markFresh(store: Store, surrounding: Surrounding): void {
  store.setSetting(`stale ${surrounding}`, '');
}
