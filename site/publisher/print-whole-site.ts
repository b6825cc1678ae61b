import { allPaths } from './addresses/addresses.ts';
import type { Rooms } from './open-rooms.ts';
import type { Bundle } from './render/bundle.ts';
import { lastChange } from './web-root/count-changes.ts';
import { printRelease } from './web-root/print-release.ts';
import { liveRelease, removeOldReleases } from './web-root/release.ts';

/** A full print of more pages says how far it is. */
const longPrint = 500;

/** Prints everything beside the live release and puts it in its place; what follows the pages looks at all of them. */
export async function printWholeSite(rooms: Rooms, bundle: Bundle, say: (message: string) => void): Promise<void> {
  const { webRoot, press, door, intake, live } = rooms;
  const { store, folders, staging, clock } = webRoot;
  const started = performance.now();
  const meanwhile = intake.watch.begin();
  const printer = press.open(allPaths(store.content).length);
  try {
    const { pages } = await printRelease({
      webRoot,
      bundle,
      door,
      printing: {
        print: printer.print,
        now: clock(),
        changedMeanwhile: meanwhile.take,
        onProgress: (printed, total) => {
          if (total > longPrint) say(`Printing: ${printed} of ${total} pages …`);
        },
      },
      onPlaced: (placed) => {
        live.tell({ what: 'files', placed });
      },
    });
    const seconds = (performance.now() - started) / 1000;
    say(`Printed ${pages} pages in ${seconds.toFixed(1)} s (${Math.round(pages / seconds)} a second).`);
  } finally {
    meanwhile.end();
    await printer.close();
  }
  live.tell({ what: 'everything', number: lastChange(store), root: liveRelease(folders) ?? '' });
  await removeOldReleases(folders, staging);
}
