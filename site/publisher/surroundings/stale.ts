import { localeCodes, type Locale } from '@ot/shared-types';
import type { Store } from '../store/store.ts';

/** What stands around the pages and has to be made anew with the next set. */
export type Surrounding = 'redirects' | `feed ${Locale}`;

/** Languages whose feeds are stale. */
export function staleFeeds(store: Store): Locale[] {
  return localeCodes.filter((locale) => isStale(store, `feed ${locale}`));
}

export function markStale(store: Store, surrounding: Surrounding): void {
  store.setSetting(`stale ${surrounding}`, 'yes');
}

export function isStale(store: Store, surrounding: Surrounding): boolean {
  return store.setting(`stale ${surrounding}`) === 'yes';
}

export function markFresh(store: Store, surrounding: Surrounding): void {
  store.setSetting(`stale ${surrounding}`, '');
}
