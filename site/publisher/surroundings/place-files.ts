import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PublisherFolders } from '../store/publisher-folders.ts';
import type { Placement } from '../store/set-store.ts';
import type { Store } from '../store/store.ts';

interface Around {
  store: Store;
  folders: PublisherFolders;
}

/**
 * Uploads that come into the web root because a page links them now, and those that leave it because none does any more. One
 * that could not be fetched yet waits.
 */
export function changedFiles({ store, folders }: Around): { placements: Placement[]; removed: string[] } {
  const placements: Placement[] = [];
  const removed: string[] = [];
  for (const { name, isLinked, isPlaced } of store.files.toPlace()) {
    const [file, source] = [join('media', name), join(folders.media, name)];
    if (isLinked === isPlaced) store.files.settle(name);
    else if (!isLinked) {
      removed.push(file);
      store.files.remove(name);
    } else if (existsSync(source)) {
      placements.push({ file, staged: null, source });
      store.files.place(name);
    }
  }
  return { placements, removed };
}

/** Whether any upload can be put where it belongs, or taken away. */
export function hasFilesToPlace({ store, folders }: Around): boolean {
  return store.files
    .toPlace()
    .some(({ name, isLinked, isPlaced }) => (isLinked ? !isPlaced && existsSync(join(folders.media, name)) : isPlaced));
}
