/** Stands for a publisher that hangs in the middle of a change: takes the lease on a data folder and never lets go. */
import { takeLease } from '../publisher/store/lease.ts';
import { publisherFolders } from '../publisher/store/publisher-folders.ts';
import { Store } from '../publisher/store/store.ts';

const folders = publisherFolders(process.argv[2] ?? '');
const store = new Store(folders.store);
if (takeLease(store, folders.lock) === null) throw new Error('Another publisher has the lease.');
store.together(() => {
  process.stdout.write('hanging');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});
