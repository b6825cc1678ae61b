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
import { generateSite } from './generate-site.ts';
import { measureChanges, type MeasuredChanges } from './measure-changes.ts';
import { benchOrigin, comparisons, copyOnly, printEverything } from './our-publisher.ts';
import { searchOf } from './search-finds.ts';
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
  megabytes: number;
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
    const whole = await measureWhole(cms, parts);
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

async function measureWhole(cms: FakeCms, parts: PublisherParts) {
  const copied = await seconds(() => copyOnly(cms, parts.store));
  const byVersions = await seconds(() => comparisons.byVersions(cms, parts.store));
  const byContent = await seconds(() => comparisons.byContent(cms, parts.store));
  const printed = await seconds(() => printEverything(parts));
  const refusals = parts.store.refusals();
  if (refusals.length > 0) throw new Error(`Some pages were refused: ${JSON.stringify(refusals[0])}`);
  const pages = printed.result;
  return {
    pages,
    copySeconds: copied.took,
    compareVersions: byVersions.took * 1000,
    compareContent: byContent.took * 1000,
    printSeconds: printed.took,
    pagesPerSecond: pages / printed.took,
    pagesPerBusySecond: pages / printed.busy,
    megabytes: process.memoryUsage.rss() / 1_000_000,
    kilobytesPerPage: averageSize(realpathSync(parts.folders.current)) / 1000,
  };
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

/** Seconds of the clock, and of the processor: the second is what one core needs when nothing else wants it. */
async function seconds<Result>(run: () => Promise<Result>): Promise<{ took: number; busy: number; result: Result }> {
  const started = performance.now();
  const before = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  return { took: (performance.now() - started) / 1000, busy: (user + system) / 1_000_000, result };
}

function averageSize(folder: string): number {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return pages.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / pages.length;
}
