import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Bundle } from '../render/bundle.ts';
import type { Around } from '../surroundings/surroundings.ts';
import { liveRelease, switchTo } from './release.ts';
import type { Staging } from './staging.ts';

/**
 * Whether everything has to be printed: the templates or the origin changed, nothing is live yet, or the live release is not
 * the one that the store has recorded: somebody has gone back to an earlier one.
 */
export function needsRelease({ store, folders, origin }: Around, bundle: Bundle): boolean {
  const live = liveRelease(folders);
  return (
    live === null ||
    store.settings.get('templates') !== `${bundle.fingerprint} ${origin}` ||
    store.settings.get('release') !== basename(live)
  );
}

/** The number of the last full print. */
export function presentRun(store: Around['store']): number {
  return store.settings.count('fullPrint');
}

/** A release that was finished and not yet switched to when its publisher died is switched to now. */
export function finishSwitch({ store, folders }: Around, staging: Staging): void {
  const id = store.settings.get('release');
  const live = liveRelease(folders);
  if (id === null || store.settings.get('switchingTo') !== id) return;
  if (existsSync(join(folders.releases, id)) && (live === null || basename(live) !== id))
    switchTo(folders, staging, id);
  store.settings.set('switchingTo', null);
}

/** Counts a full print that begins. */
export function beginRun(store: Around['store']): number {
  const run = presentRun(store) + 1;
  store.settings.set('fullPrint', run);
  return run;
}

/** Notes that a release is finished, of which templates it is, and that it is going to be switched to. */
export function noteRelease({ store, origin }: Around, bundle: Bundle, id: string): void {
  store.settings.set('release', id);
  store.settings.set('switchingTo', id);
  store.settings.set('templates', `${bundle.fingerprint} ${origin}`);
}

/** Switches to the release that was noted. */
export function switchToNoted({ store, folders }: Around, staging: Staging, id: string): void {
  switchTo(folders, staging, id);
  store.settings.set('switchingTo', null);
}
