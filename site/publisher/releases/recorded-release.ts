import { basename } from 'node:path';
import type { Store } from '../store/store.ts';

const setting = 'release';

/** The store's records of pages and what they read are those of this release. */
export function setRecorded(store: Store, folder: string): void {
  store.setSetting(setting, basename(folder));
}

export function isRecorded(store: Store, folder: string): boolean {
  return store.setting(setting) === basename(folder);
}
