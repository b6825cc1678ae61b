/** A full print in a process of its own, so that its memory is that of a publisher and of nothing that measures it. */
import { join } from 'node:path';
import { publisherFolders } from '@ot/site/publisher/releases/folders.ts';
import { loadBundle } from '@ot/site/publisher/render/bundle.ts';
import { Store } from '@ot/site/publisher/store/store.ts';
import { root } from '../folders.ts';
import { printEverything } from './our-publisher.ts';
import { seconds } from './seconds.ts';

export interface PrintedAlone {
  pages: number;
  /** Seconds of the clock, and of the processor in all threads. */
  took: number;
  busy: number;
  /** Megabytes when half of the pages were printed, and the most that there ever were. */
  halfway: number;
  most: number;
}

const [, , dataDir = ''] = process.argv;
const folders = publisherFolders(dataDir);
const store = new Store(folders.store);
const bundle = await loadBundle(join(root, 'site', 'dist'));
let halfway = 0;
const onProgress = (printed: number, total: number) => {
  if (halfway === 0 && printed * 2 >= total) halfway = process.memoryUsage.rss() / 1_000_000;
};
const { result, took, busy } = await seconds(() => printEverything({ store, bundle, folders, onProgress }));
const most = (process.resourceUsage().maxRSS * 1024) / 1_000_000;
const printed: PrintedAlone = { pages: result, took, busy, halfway, most };
process.send?.(printed);
store.close();
process.disconnect();
