/**
 * Prints a made-up site with the publisher, in a process of its own that can be measured.
 *
 *   print-ours.ts copy <folder> <pages>   fills the publisher's store; not part of what is compared
 *   print-ours.ts print <folder>          prints everything from that store, and tells who forked it what that took
 */
import { join } from 'node:path';
import { publisherFolders } from '@ot/site/publisher/store/publisher-folders.ts';
import { loadBundle } from '@ot/site/publisher/render/bundle.ts';
import { Store } from '@ot/site/publisher/store/store.ts';
import { copyOnly, printEverything } from '../our-publisher.ts';
import { FakeCms } from '@ot/site/tests/fake-cms.ts';
import { root } from '../../folders.ts';
import { generateSite } from '../generate-site.ts';
import { seconds } from '../seconds.ts';

/** What is told to a process that forked this one to print. */
export interface PrintedAlone {
  pages: number;
  /** Seconds of the clock, and of the processor in all threads. */
  took: number;
  busy: number;
  /** Megabytes when half of the pages were printed, and the most that there ever were. */
  halfway: number;
  most: number;
}

const [, , task, dataDir = '', pages] = process.argv;
const folders = publisherFolders(dataDir);
if (task === 'copy') await copy(Number(pages));
else await print();

async function copy(count: number): Promise<void> {
  const cms = new FakeCms(generateSite(count));
  await cms.start();
  const store = new Store(folders.store);
  await copyOnly(cms, store);
  store.close();
  await cms.stop();
}

/**
 * The full print: the one place of the benches that knows how our publisher is called. Alone in its process, so that its
 * memory is that of a publisher and of nothing that measures it.
 */
async function print(): Promise<void> {
  const store = new Store(folders.store);
  const bundle = await loadBundle(join(root, 'site', 'dist'));
  let halfway = 0;
  const onProgress = (printed: number, total: number) => {
    if (halfway === 0 && printed * 2 >= total) halfway = process.memoryUsage.rss() / 1_000_000;
  };
  const { result, took, busy } = await seconds(() => printEverything({ store, bundle, folders, onProgress }));
  const [refusal] = store.refusals();
  if (refusal) throw new Error(`Some pages were refused: ${JSON.stringify(refusal)}`);
  store.close();
  const most = (process.resourceUsage().maxRSS * 1024) / 1_000_000;
  const printed: PrintedAlone = { pages: result, took, busy, halfway, most };
  process.send?.(printed);
}
