import { localeCodes, type Locale } from '@ot/shared-types';
import type { Surrounding } from '../store/settings.ts';
import type { Store } from '../store/store.ts';

/** Languages whose feeds are stale. */
export function staleFeeds(store: Store): Locale[] {
  return localeCodes.filter((locale) => isStale(store, `feed ${locale}`));
}

/** What stands around the pages has to be made anew with the next set. */
export function markStale({ settings }: Store, surrounding: Surrounding): void {
  settings.set('stale', [...new Set([...(settings.get('stale') ?? []), surrounding])]);
}

export function isStale({ settings }: Store, surrounding: Surrounding): boolean {
  return settings.get('stale')?.includes(surrounding) ?? false;
}

export function markFresh({ settings }: Store, surrounding: Surrounding): void {
  settings.set(
    'stale',
    (settings.get('stale') ?? []).filter((each) => each !== surrounding),
  );
}
