import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Bundle } from '../render/bundle.ts';
import type { Around } from '../surroundings/surroundings.ts';
import { liveRelease, switchTo } from './release.ts';
import type { Staging } from './staging.ts';

const templatesSetting = 'templates';
const releaseSetting = 'release';
const runSetting = 'run';
const switchingSetting = 'switching';

/**
 * Whether everything has to be printed: the templates or the origin changed, nothing is live yet, or the live release is not
 * the one that the store has recorded: somebody has gone back to an earlier one.
 */
export function needsRelease({ store, folders, origin }: Around, bundle: Bundle): boolean {
  const live = liveRelease(folders);
  return (
    live === null ||
    store.setting(templatesSetting) !== `${bundle.fingerprint} ${origin}` ||
    store.setting(releaseSetting) !== basename(live)
  );
}

/** The number of the last full print. */
export function presentRun(store: Around['store']): number {
  return store.count(runSetting);
}

/** A release that was finished and not yet switched to when its publisher died is switched to now. */
export function finishSwitch({ store, folders }: Around, staging: Staging): void {
  const id = store.setting(releaseSetting);
  const live = liveRelease(folders);
  if (id === null || store.setting(switchingSetting) !== id) return;
  if (existsSync(join(folders.releases, id)) && (live === null || basename(live) !== id))
    switchTo(folders, staging, id);
  store.setSetting(switchingSetting, '');
}

/** Counts a full print that begins. */
export function beginRun(store: Around['store']): number {
  const run = presentRun(store) + 1;
  store.setSetting(runSetting, String(run));
  return run;
}

/** Notes that a release is finished, of which templates it is, and that it is going to be switched to. */
export function noteRelease({ store, origin }: Around, bundle: Bundle, id: string): void {
  store.setSetting(releaseSetting, id);
  store.setSetting(switchingSetting, id);
  store.setSetting(templatesSetting, `${bundle.fingerprint} ${origin}`);
}

/** Switches to the release that was noted. */
export function switchToNoted({ store, folders }: Around, staging: Staging, id: string): void {
  switchTo(folders, staging, id);
  store.setSetting(switchingSetting, '');
}
