import { cmsClient } from '@ot/site/publisher/client/cms-client.ts';
import { readAll, readDifferences } from '@ot/site/publisher/intake/synchronise.ts';
import { printRelease } from '@ot/site/publisher/web-root/print-release.ts';
import type { PublisherFolders } from '@ot/site/publisher/store/publisher-folders.ts';
import type { Bundle } from '@ot/site/publisher/render/bundle.ts';
import { allPaths } from '@ot/site/publisher/addresses/addresses.ts';
import { openPrinter, printerHere } from '@ot/site/publisher/render/printer.ts';
import { fillStore } from '@ot/site/publisher/intake/apply-content.ts';
import { openStaging } from '@ot/site/publisher/web-root/staging.ts';
import type { Store } from '@ot/site/publisher/store/store.ts';
import type { FakeCms } from '@ot/site/tests/fake-cms.ts';

/** The publisher's own steps, for benches that measure one of them alone. */
export const benchOrigin = 'https://example.org';

/** The first copy from the CMS, without printing. */
export async function copyOnly(cms: FakeCms, store: Store): Promise<void> {
  const { end } = await readAll(cmsClient(cms.url, cms.apiKey), store, (changes) => {
    fillStore(store, changes);
  });
  store.setCursor(end.last, end.lastRow);
}

/** Compares the store with the CMS where nothing differs: by ids and versions, and by reading everything. */
export const comparisons = {
  byVersions: (cms: FakeCms, store: Store) => readDifferences(cmsClient(cms.url, cms.apiKey), store, () => undefined),
  byContent: (cms: FakeCms, store: Store) => readAll(cmsClient(cms.url, cms.apiKey), store, () => undefined),
};

/** The full print, as the publisher does it: with all cores where there are many pages. Returns their number. */
export async function printEverything(parts: {
  store: Store;
  bundle: Bundle;
  folders: PublisherFolders;
  onProgress?: (printed: number, total: number) => void;
}): Promise<number> {
  const { bundle, folders, store, onProgress } = parts;
  const here = printerHere({ render: bundle.render, content: store.content }, benchOrigin);
  const cards = store.content.cardCount();
  const setup = { storeFile: folders.store, distFolder: bundle.distFolder, origin: benchOrigin, cards };
  const printer = openPrinter(allPaths(store.content).length, here, () => setup);
  try {
    const report = await printRelease({
      webRoot: { store, folders, origin: benchOrigin, staging: openStaging(folders, 0), clock: () => new Date() },
      bundle,
      printing: {
        print: printer.print,
        now: new Date(),
        changedMeanwhile: () => ({ keys: new Set(), paths: new Set() }),
        ...(onProgress && { onProgress }),
      },
    });
    return report.pages;
  } finally {
    await printer.close();
  }
}
