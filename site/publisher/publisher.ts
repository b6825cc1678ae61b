import type { Refusal } from '@ot/shared-types';
import { CmsUnavailable, type CmsClient } from './client/cms-client.ts';
import { fetchFiles } from './client/fetch-files.ts';
import { applyChanges, copyAll } from './client/synchronise.ts';
import { keys } from './dependencies/keys.ts';
import { addSearch } from './releases/add-search.ts';
import type { PublisherFolders } from './releases/folders.ts';
import { printRelease, type PrintResult } from './releases/print-release.ts';
import { removeOldReleases, removeUnfinished } from './releases/release.ts';
import type { Bundle } from './render/bundle.ts';
import { nextMoment } from './store/next-moment.ts';
import type { Store } from './store/store.ts';

/** Seconds after which everything is compared with the CMS again, so that a lost change costs minutes and never content. */
const reconcileSeconds = 300;
/** Longest wait for the change feed, in milliseconds. */
const longestWait = 20_000;
const retrySeconds = [1, 2, 5, 10];

export interface PublisherParts {
  client: CmsClient;
  store: Store;
  bundle: Bundle;
  folders: PublisherFolders;
  origin: string;
  say: (message: string) => void;
}

/** Brings the site up to what is published in the CMS, once. */
export async function publishOnce(parts: PublisherParts): Promise<void> {
  removeUnfinished(parts.folders);
  await copyAll(parts.client, parts.store);
  await release(parts);
}

/** Follows the CMS until the signal says stop. A stopped CMS is waited for; the site stays as it is. */
export async function publishForever(parts: PublisherParts, signal: AbortSignal): Promise<void> {
  removeUnfinished(parts.folders);
  let reconciledAt = 0;
  let failures = 0;
  while (!signal.aborted) {
    try {
      if (secondsSince(reconciledAt) > reconcileSeconds) {
        await copyAll(parts.client, parts.store);
        reconciledAt = performance.now();
        await release(parts);
      }
      await followChanges(parts, signal);
      failures = 0;
    } catch (error) {
      if (!(error instanceof CmsUnavailable)) throw error;
      parts.say(error.message);
      await pause(retrySeconds[Math.min(failures, retrySeconds.length - 1)] ?? 10, signal);
      failures += 1;
    }
  }
}

async function followChanges(parts: PublisherParts, signal: AbortSignal): Promise<void> {
  const { client, store } = parts;
  const moment = nextMoment(store.content, new Date());
  const untilMoment = moment === null ? longestWait : Math.max(0, moment.getTime() - Date.now());
  const { changes } = await client.changesAfter(store.cursor() ?? 0, Math.min(longestWait, untilMoment));
  if (signal.aborted) return;
  if (changes.length > 0) await applyChanges(client, store, changes);
  if (moment !== null && moment.getTime() <= Date.now()) store.addPending([keys.time()]);
  await release(parts);
}

/** Prints what waits, tells the CMS, then brings search up to it. */
async function release(parts: PublisherParts): Promise<void> {
  const { client, store, folders, say } = parts;
  const startedAt = new Date();
  const missingFiles = await fetchFiles(client, store.content, folders.media);
  const onProgress = (printed: number, total: number) => {
    if (total > 500) say(`Printing: ${printed} of ${total} pages …`);
  };
  const result = await printRelease({ ...parts, now: startedAt, onProgress });
  if (result) await tellAbout(parts, result, startedAt, missingFiles);
  const started = performance.now();
  const languages = await addSearch(store, folders, new Date());
  if (languages.length > 0)
    say(`Search is up to date in ${languages.join(', ')} (${secondsSince(started).toFixed(1)} s).`);
  removeOldReleases(folders);
}

async function tellAbout(
  { client, store, say }: PublisherParts,
  result: PrintResult,
  startedAt: Date,
  missingFiles: Refusal[],
): Promise<void> {
  const liveAt = new Date();
  const seconds = (liveAt.getTime() - startedAt.getTime()) / 1000;
  const refusals = [...store.refusals(), ...result.refusals, ...missingFiles];
  say(
    `Printed ${result.printed} pages in ${seconds.toFixed(1)} s (${Math.round(result.printed / Math.max(seconds, 0.001))} a second), ${result.changedPages} changed. Live at ${liveAt.toLocaleTimeString('en-GB')}.`,
  );
  for (const refusal of refusals)
    say(`Refused: ${refusal.collection} ${refusal.id} (${refusal.locale}) ${refusal.field}: ${refusal.message}`);
  await client.report({
    release: result.release,
    startedAt: startedAt.toISOString(),
    liveAt: liveAt.toISOString(),
    pages: result.pages,
    changedPages: result.changedPages,
    sequence: store.cursor() ?? 0,
    refusals,
  });
}

function secondsSince(moment: number): number {
  return moment === 0 ? Infinity : (performance.now() - moment) / 1000;
}

function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, seconds * 1000);
    signal.addEventListener('abort', done, { once: true });
    function done(): void {
      clearTimeout(timer);
      resolve();
    }
  });
}
