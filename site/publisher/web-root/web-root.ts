import { placeRest } from './commit-set.ts';
import { finishSwitch } from './release-record.ts';
import { liveRelease } from './release.ts';
import { clearStaging, openStaging, type Staging } from './staging.ts';
import type { Around } from '../surroundings/surroundings.ts';

/** Where pages go, and what decides how they look around themselves. */
export interface WebRoot extends Around {
  /** Through which everything goes that changes the web root. */
  staging: Staging;
  clock: () => Date;
}

/** Opens the web root: first finishes what a publisher before this one has begun. `token`: of the lease; 0 where there is none. */
export function openWebRoot(parts: Omit<WebRoot, 'staging'>, token: number): WebRoot {
  const staging = openStaging(parts.folders, token);
  finishSwitch(parts, staging);
  const root = liveRelease(parts.folders);
  if (root !== null) placeRest({ store: parts.store, staging, root });
  clearStaging(staging);
  return { ...parts, staging };
}
