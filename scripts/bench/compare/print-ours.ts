/**
 * Prints a made-up site with the publisher, in a process of its own that can be measured.
 *
 *   print-ours.ts copy <folder> <pages>   fills the publisher's store; not part of what is compared
 *   print-ours.ts print <folder>          prints everything from that store
 */
import { join } from 'node:path';
import { publisherFolders } from '@ot/site/publisher/releases/folders.ts';
import { loadBundle } from '@ot/site/publisher/render/bundle.ts';
import { Store } from '@ot/site/publisher/store/store.ts';
import { copyOnly, printEverything } from '../our-publisher.ts';
import { FakeCms } from '@ot/site/tests/fake-cms.ts';
import { root } from '../../folders.ts';
import { generateSite } from '../generate-site.ts';

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

/** The full print: the one place of the comparison that knows how our publisher is called. */
async function print(): Promise<void> {
  const store = new Store(folders.store);
  const bundle = await loadBundle(join(root, 'site', 'dist'));
  await printEverything({ store, bundle, folders });
  const [refusal] = store.refusals();
  if (refusal) throw new Error(`Some pages were refused: ${JSON.stringify(refusal)}`);
  store.close();
}
