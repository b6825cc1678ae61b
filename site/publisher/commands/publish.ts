/**
 * Prints the site from what is published in the CMS.
 *
 *   publish.ts --once     brings the site up to date and ends; with --at=2026-12-01T09:00:00Z as it is at that moment
 *   publish.ts --watch    goes on, following every change
 */
import { join } from 'node:path';
import { cmsClient, type CmsClient } from '../client/cms-client.ts';
import { readEnvironment, type PublisherEnvironment } from '../process/environment.ts';
import { pageJudge } from '../judging/page-judge.ts';
import { keepGoing, tellAgain } from '../keep-going.ts';
import { takeLease, waitForLease, type Lease } from '../store/lease.ts';
import { publishForever, publishOnce, type PublisherParts } from '../publisher.ts';
import { publisherFolders } from '../store/publisher-folders.ts';
import { loadBundle, type Bundle } from '../render/bundle.ts';
import { Store } from '../store/store.ts';
import { openDeliveries } from '../targets/open-deliveries.ts';
import { readTargetSettings, type TargetSettings } from '../targets/target-settings.ts';

const say = (message: string) => {
  console.log(message);
};

// A log that cannot be written is no reason to publish nothing.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const isWatching = process.argv.includes('--watch');
const at = momentGiven(process.argv);

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  // What goes on beside would keep a publisher alive that publishes nothing any more.
  process.exit(1);
}

async function main(): Promise<void> {
  const environment = readEnvironment(process.env);
  const client = cmsClient(environment.cmsUrl, environment.apiKey);
  // Before the lease: a publisher that stands by has its templates when it takes over.
  const bundle = await loadBundle(join(import.meta.dirname, '..', '..', 'dist'));
  const storeFile = publisherFolders(environment.dataDir).store;
  const going = { storeFile, client, say, signal: stopSignal(), isPatient: isWatching };
  await keepGoing(going, (signal) => publish({ environment, client, bundle }, signal));
}

interface Given {
  environment: PublisherEnvironment;
  client: CmsClient;
  bundle: Bundle;
}

async function publish({ environment, client, bundle }: Given, signal: AbortSignal): Promise<void> {
  const folders = publisherFolders(environment.dataDir);
  const store = new Store(folders.store, { say });
  try {
    const lease = isWatching ? await standBy(store, folders.lock, signal) : takeLease(store, folders.lock);
    if (lease) await publishWith({ environment, client, bundle }, { store, lease, signal });
    else if (!signal.aborted)
      throw new Error(
        `Another publisher is at work on ${environment.dataDir}. Stop it first, or give this one another DATA_DIR.`,
      );
  } finally {
    store.close();
  }
}

interface Working {
  store: Store;
  lease: Lease;
  signal: AbortSignal;
}

async function publishWith({ environment, client, bundle }: Given, { store, lease, signal }: Working): Promise<void> {
  const folders = publisherFolders(environment.dataDir);
  const deliveries = deliveriesTo(readTargetSettings(process.env), environment, store);
  try {
    tellAgain(store);
    const parts: PublisherParts = {
      client,
      store,
      bundle,
      folders,
      origin: environment.siteUrl,
      clock: () => at ?? new Date(),
      say,
      lease,
      deliveries: deliveries ?? undefined,
      mirrors: deliveries?.mirrors,
    };
    await (isWatching ? publishForever({ ...parts, judge: pageJudge(folders.current) }, signal) : publishOnce(parts));
  } finally {
    await deliveries?.close();
    lease.release();
  }
}

function deliveriesTo(settings: TargetSettings, { dataDir, siteUrl }: PublisherEnvironment, store: Store) {
  const checkLease = () => {
    store.checkLease();
  };
  return openDeliveries({ settings, folder: publisherFolders(dataDir).deliveries, origin: siteUrl, say, checkLease });
}

/** Waits while another publisher is at work, to take over when that one ends or hangs. */
async function standBy(store: Store, lockFile: string, signal: AbortSignal): Promise<Lease | null> {
  const lease = takeLease(store, lockFile);
  if (lease) return lease;
  say('Another publisher is at work. Standing by to take over.');
  const taken = await waitForLease(store, lockFile, signal);
  if (taken) say('Taking over.');
  return taken;
}

/** For those who compare what two publishers print: at one moment they print the same. */
function momentGiven(words: string[]): Date | null {
  const text = words.find((word) => word.startsWith('--at='))?.slice('--at='.length);
  if (text === undefined) return null;
  const moment = new Date(text);
  if (isWatching || Number.isNaN(moment.getTime()))
    throw new Error('--at goes with --once, and names a moment such as 2026-12-01T09:00:00Z.');
  return moment;
}

/** Aborts on Ctrl-C and SIGTERM; a second signal ends the process at once, which is safe at any moment. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(1);
    controller.abort();
    // A wait for the change feed would hold the process for seconds more, and nothing is half-done while it waits.
    setTimeout(() => process.exit(0), 2000).unref();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return controller.signal;
}
