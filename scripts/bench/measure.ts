import { mkdtempSync, existsSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileOf, localeCodes } from '@ot/shared-types';
import { cmsClient } from '@ot/site/publisher/client/cms-client.ts';
import { publishForever, type PublisherParts } from '@ot/site/publisher/publisher.ts';
import { publisherFolders } from '@ot/site/publisher/releases/folders.ts';
import { loadBundle } from '@ot/site/publisher/render/bundle.ts';
import { Store } from '@ot/site/publisher/store/store.ts';
import { FakeCms } from '@ot/site/tests/fake-cms.ts';
import { root } from '../folders.ts';
import { entryOf, generateSite } from './generate-site.ts';
import { benchOrigin, comparisons, copyOnly, printEverything } from './our-publisher.ts';

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
  /** From Publish in the CMS to the changed words in the web root, in milliseconds: median and worst of several. */
  changeMedian: number;
  changeWorst: number;
  pagesOfChange: number;
  /** Until every language can be searched, from an empty folder; main indexes follow in the background. */
  searchSeconds: number;
}

const rounds = 7;

/** Publishes a made-up site of about that many pages, whole and then change by change. */
export async function measureSite(pages: number): Promise<Measured> {
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
    const changes = await measureChanges(parts, cms);
    return { entries: published.entries.length, ...whole, ...changes };
  } finally {
    store.close();
    await cms.stop();
    if (process.env['BENCH_KEEP'] === undefined) rmSync(dataDir, { recursive: true, force: true });
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

async function measureChanges(parts: PublisherParts, cms: FakeCms) {
  const stop = new AbortController();
  const following = publishForever(parts, stop.signal);
  const { current } = parts.folders;
  const { took: searchSeconds } = await seconds(() =>
    until(() => localeCodes.every((locale) => existsSync(join(current, 'pagefind', locale, 'state.json')))),
  );
  const times: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    times.push(await timeOfChange(parts, cms, `Changed ${round} times`));
    // A change that arrives while search follows the one before is the usual case, so nothing waits for search here.
  }
  stop.abort();
  await cms.stop();
  await following;
  times.sort((a, b) => a - b);
  return {
    searchSeconds,
    changeMedian: times[Math.floor(rounds / 2)] ?? 0,
    changeWorst: times.at(-1) ?? 0,
    pagesOfChange: parts.store.sets.get(parts.store.sets.nextNumber() - 1)?.changedPages ?? 0,
  };
}

async function timeOfChange(parts: PublisherParts, cms: FakeCms, title: string): Promise<number> {
  const entry = entryOf('advice', 1, new Map(), title);
  const file = join(parts.folders.current, fileOf(`/advice/${entry.slug}`));
  const started = performance.now();
  cms.publish(entry);
  await until(() => readFileSync(file, 'utf8').includes(title));
  return performance.now() - started;
}

async function until(check: () => boolean): Promise<void> {
  const deadline = performance.now() + 600_000;
  while (!check()) {
    if (performance.now() > deadline) throw new Error('What is measured has not happened within ten minutes.');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
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
