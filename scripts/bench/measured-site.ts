/**
 * Publishes a made-up site and changes it, in a process of its own with the stand-in for the CMS: `measured-site.ts <folder>
 * <pages>`, forked by measure.ts. Sends what publishing it cost, and after each message `change` what a turn of changes took.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { localeCodes } from '@ot/shared-types';
import { cmsClient } from '@ot/site/publisher/client/cms-client.ts';
import { publisherFlags } from '@ot/site/publisher/process/node-flags.ts';
import { publishForever, type PublisherParts } from '@ot/site/publisher/publisher.ts';
import { publisherFolders } from '@ot/site/publisher/store/publisher-folders.ts';
import { loadBundle } from '@ot/site/publisher/render/bundle.ts';
import { Store } from '@ot/site/publisher/store/store.ts';
import { FakeCms } from '@ot/site/tests/fake-cms.ts';
import { root } from '../folders.ts';
import type { PrintedAlone } from './compare/print-ours.ts';
import { generateSite } from './generate-site.ts';
import { ChangingSite, measureTurn } from './measure-changes.ts';
import { benchOrigin, comparisons, copyOnly } from './our-publisher.ts';
import { searchOf } from './search-finds.ts';
import { seconds } from './seconds.ts';
import { isTrueWithin } from './until-true.ts';

export interface MeasuredWhole {
  pages: number;
  entries: number;
  copySeconds: number;
  /** Comparing the copy with the CMS where nothing differs, in milliseconds. */
  compareVersions: number;
  compareContent: number;
  printSeconds: number;
  pagesPerSecond: number;
  /** In a second of processor time: differs from the one before where other programs share the machine. */
  pagesPerBusySecond: number;
  /** Of the process that prints: when half of the pages are printed, and at most. */
  megabytesHalfway: number;
  megabytesAtMost: number;
  kilobytesPerPage: number;
  /** Until every language can be searched whole, from an empty folder; null: longer than the bench waits. */
  searchSeconds: number | null;
}

/** Indexes of a very large site take long; changes can be measured while they are built. */
const searchMinutes = Number(process.env['BENCH_SEARCH_MINUTES'] ?? 15);

const [, , dataDir = '', about = ''] = process.argv;
process.once('disconnect', () => process.exit());
await publishAndChange();

async function publishAndChange(): Promise<void> {
  const published = generateSite(Number(about));
  const cms = new FakeCms(published);
  await cms.start();
  const folders = publisherFolders(dataDir);
  const parts: PublisherParts = {
    client: cmsClient(cms.url, cms.apiKey),
    store: new Store(folders.store),
    bundle: await loadBundle(join(root, 'site', 'dist')),
    folders,
    origin: benchOrigin,
    clock: () => new Date(),
    say: () => undefined,
  };
  const whole = await publishWhole(cms, parts);
  // Until it is killed.
  void publishForever(parts, new AbortController().signal);
  const searchSeconds = await untilSearched(parts);
  const site = new ChangingSite(parts, cms, published.counts);
  // Until the publisher has compared everything with the CMS, changes wait.
  await site.changeText();
  process.on('message', () => void measureTurn(site).then((turn) => process.send?.(turn)));
  process.send?.({ entries: published.entries.length, ...whole, searchSeconds } satisfies MeasuredWhole);
}

async function publishWhole(
  cms: FakeCms,
  parts: PublisherParts,
): Promise<Omit<MeasuredWhole, 'entries' | 'searchSeconds'>> {
  const copied = await seconds(() => copyOnly(cms, parts.store));
  const byVersions = await seconds(() => comparisons.byVersions(cms, parts.store));
  const byContent = await seconds(() => comparisons.byContent(cms, parts.store));
  const { pages, took, busy, halfway, most } = await printAlone();
  const refusals = parts.store.refusals();
  if (refusals.length > 0) throw new Error(`Some pages were refused: ${JSON.stringify(refusals[0])}`);
  return {
    pages,
    copySeconds: copied.took,
    compareVersions: byVersions.took * 1000,
    compareContent: byContent.took * 1000,
    printSeconds: took,
    pagesPerSecond: pages / took,
    pagesPerBusySecond: pages / busy,
    megabytesHalfway: halfway,
    megabytesAtMost: most,
    kilobytesPerPage: averageSize(realpathSync(parts.folders.current)) / 1000,
  };
}

async function printAlone(): Promise<PrintedAlone> {
  const child = fork(join(import.meta.dirname, 'compare', 'print-ours.ts'), ['print', dataDir], {
    execArgv: publisherFlags(),
  });
  const answered = once(child, 'message');
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The full print ended with code ${code}; its words are above.`);
  const [printed] = (await answered) as [PrintedAlone]; // print-ours.ts sends nothing else
  return printed;
}

/** Until every language has its main indexes, from none; null: longer than the bench waits. */
async function untilSearched(parts: PublisherParts): Promise<number | null> {
  const searches = localeCodes.map((locale) => ({ locale, search: searchOf(parts.folders.current, locale) }));
  const { took, result } = await seconds(() =>
    isTrueWithin(
      searchMinutes,
      () => searches.every(({ locale, search }) => search.pages() >= parts.store.pages.inSearch(locale).length),
      2000,
    ),
  );
  return result ? took : null;
}

function averageSize(folder: string): number {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return pages.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / pages.length;
}
