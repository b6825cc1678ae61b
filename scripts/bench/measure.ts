import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localeCodes } from '@ot/shared-types';
import { cmsClient } from '@ot/site/publisher/client/cms-client.ts';
import { publishForever, type PublisherParts } from '@ot/site/publisher/publisher.ts';
import { publisherFolders } from '@ot/site/publisher/releases/folders.ts';
import { loadBundle } from '@ot/site/publisher/render/bundle.ts';
import { Store } from '@ot/site/publisher/store/store.ts';
import { FakeCms } from '@ot/site/tests/fake-cms.ts';
import { root } from '../folders.ts';
import { publisherFlags } from '../publisher-flags.ts';
import type { PrintedAlone } from './compare/print-ours.ts';
import { generateSite } from './generate-site.ts';
import { measureChanges, type MeasuredChanges } from './measure-changes.ts';
import { benchOrigin, comparisons, copyOnly } from './our-publisher.ts';
import { searchOf } from './search-finds.ts';
import { seconds } from './seconds.ts';
import type { SetAside } from './set-aside.ts';
import { isTrueWithin } from './until-true.ts';

export interface Measured {
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
  changes: MeasuredChanges;
}

/** Publishes a made-up site of about that many pages, whole, then its search, then change by change. Leaves its folder to `before`. */
export async function measureSite(pages: number, before: SetAside): Promise<Measured> {
  const published = generateSite(pages);
  const cms = new FakeCms(published);
  await cms.start();
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
  const store = new Store(publisherFolders(dataDir).store);
  try {
    const parts: PublisherParts = {
      client: cmsClient(cms.url, cms.apiKey),
      store,
      bundle: await loadBundle(join(root, 'site', 'dist')),
      folders: publisherFolders(dataDir),
      origin: benchOrigin,
      clock: () => new Date(),
      say: () => undefined,
    };
    const whole = await measureWhole(cms, parts, dataDir);
    const search = await measureSearch(parts);
    const changes = await measureChanges(parts, cms, published.counts);
    return { entries: published.entries.length, ...whole, ...search, changes };
  } finally {
    store.close();
    await cms.stop();
    if (process.env['BENCH_KEEP'] === undefined) before.deleteLater(dataDir);
    else console.log(`Kept ${dataDir}.`);
  }
}

async function measureWhole(cms: FakeCms, parts: PublisherParts, dataDir: string) {
  const copied = await seconds(() => copyOnly(cms, parts.store));
  const byVersions = await seconds(() => comparisons.byVersions(cms, parts.store));
  const byContent = await seconds(() => comparisons.byContent(cms, parts.store));
  const { pages, took, busy, halfway, most } = await printAlone(dataDir);
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

async function printAlone(dataDir: string): Promise<PrintedAlone> {
  const child = fork(join(import.meta.dirname, 'compare', 'print-ours.ts'), ['print', dataDir], {
    execArgv: publisherFlags,
  });
  const answered = once(child, 'message');
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The full print ended with code ${code}; its words are above.`);
  const [printed] = (await answered) as [PrintedAlone]; // print-ours.ts sends nothing else
  return printed;
}

/** Indexes of a very large site take long; changes can be measured while they are built. */
const searchMinutes = Number(process.env['BENCH_SEARCH_MINUTES'] ?? 15);

/** Until every language has its main indexes, from none. */
async function measureSearch(parts: PublisherParts): Promise<{ searchSeconds: number | null }> {
  const stop = new AbortController();
  const following = publishForever(parts, stop.signal);
  const searches = localeCodes.map((locale) => ({ locale, search: searchOf(parts.folders.current, locale) }));
  const { took, result } = await seconds(() =>
    isTrueWithin(
      searchMinutes,
      () => searches.every(({ locale, search }) => search.pages() >= parts.store.pages.inSearch(locale).length),
      2000,
    ),
  );
  stop.abort();
  await following;
  return { searchSeconds: result ? took : null };
}

function averageSize(folder: string): number {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return pages.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / pages.length;
}
