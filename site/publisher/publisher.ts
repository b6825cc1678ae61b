import type { ReleaseReport, Refusal } from '@ot/shared-types';
import { CmsUnavailable, type CmsClient } from './client/cms-client.ts';
import { fetchFiles } from './client/fetch-files.ts';
import { sendReport } from './client/send-report.ts';
import { applyChanges, copyAll } from './client/synchronise.ts';
import type { PublisherFolders } from './releases/folders.ts';
import { printRelease, type PrintResult } from './releases/print-release.ts';
import { removeUnfinished } from './releases/release.ts';
import { inTurns, type InTurn } from './releases/turns.ts';
import type { Bundle } from './render/bundle.ts';
import { searchFollower, type SearchFollower } from './search-follower.ts';
import type { Store } from './store/store.ts';
import { millisecondsToNextMoment, notePassedMoments } from './store/shown-moment.ts';

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
  clock: () => Date;
  say: (message: string) => void;
}

interface Publisher extends PublisherParts {
  inTurn: InTurn;
  search: SearchFollower;
}

/** Brings the site up to what is published in the CMS, once. */
export async function publishOnce(parts: PublisherParts): Promise<void> {
  const publisher = begin(parts);
  await copyAll(parts.client, parts.store);
  await release(publisher);
  await sendReport(parts.client, parts.store);
  await publisher.search.settled();
  await publisher.search.close();
}

/** Follows the CMS until the signal says stop. A stopped CMS is waited for; the site stays as it is. */
export async function publishForever(parts: PublisherParts, signal: AbortSignal): Promise<void> {
  const publisher = begin(parts);
  let reconciledAt = 0;
  let failures = 0;
  while (!signal.aborted) {
    try {
      if (secondsSince(reconciledAt) > reconcileSeconds) {
        await copyAll(parts.client, parts.store);
        reconciledAt = performance.now();
        await release(publisher);
      }
      await sendReport(parts.client, parts.store);
      await followChanges(publisher, signal);
      failures = 0;
    } catch (error) {
      if (!(error instanceof CmsUnavailable)) throw error;
      parts.say(error.message);
      // Notices begin and end, and new templates are printed, whether the CMS is there or not.
      if (parts.store.cursor() !== null) await release(publisher);
      await pause(retrySeconds[Math.min(failures, retrySeconds.length - 1)] ?? 10, signal);
      failures += 1;
    }
  }
  await publisher.search.settled();
  await publisher.search.close();
}

function begin(parts: PublisherParts): Publisher {
  removeUnfinished(parts.folders);
  const inTurn = inTurns();
  return { ...parts, inTurn, search: searchFollower({ ...parts, inTurn }, parts.say) };
}

async function followChanges(publisher: Publisher, signal: AbortSignal): Promise<void> {
  const { client, store, clock } = publisher;
  const cursor = store.cursor() ?? 0;
  const wait = Math.min(longestWait, millisecondsToNextMoment(store, clock()));
  const { changes, last } = await client.changesAfter(cursor, wait);
  if (signal.aborted) return;
  // A feed that is behind its own past was restored from a backup.
  if (last < cursor) await copyAll(client, store);
  else await applyChanges(client, store, changes);
  await release(publisher);
}

/** Prints what waits and lets search follow. */
async function release(publisher: Publisher): Promise<void> {
  const { client, store, folders, clock, say, inTurn, search } = publisher;
  const startedAt = clock();
  notePassedMoments(store, startedAt);
  const missingFiles = await fetchFiles(client, store, folders.media);
  const onProgress = (printed: number, total: number) => {
    if (total > 500) say(`Printing: ${printed} of ${total} pages …`);
  };
  const result = await inTurn(() => printRelease({ ...publisher, now: startedAt, onProgress }));
  if (result) keepReport(publisher, result, startedAt, [...store.refusals(), ...missingFiles]);
  search.follow();
}

/** Says what went live, and keeps it for the CMS, which may be stopped at this moment. */
function keepReport({ store, clock, say }: Publisher, result: PrintResult, startedAt: Date, refusals: Refusal[]): void {
  const liveAt = clock();
  const seconds = (liveAt.getTime() - startedAt.getTime()) / 1000;
  say(
    `Printed ${result.printed} pages in ${seconds.toFixed(1)} s (${Math.round(result.printed / Math.max(seconds, 0.001))} a second), ${result.changedPages} changed. Live at ${liveAt.toLocaleTimeString('en-GB')}.`,
  );
  for (const refusal of refusals)
    say(`Refused: ${refusal.collection} ${refusal.id} (${refusal.locale}) ${refusal.field}: ${refusal.message}`);
  const report: ReleaseReport = {
    release: result.release,
    startedAt: startedAt.toISOString(),
    liveAt: liveAt.toISOString(),
    pages: result.pages,
    changedPages: result.changedPages,
    sequence: store.cursor() ?? 0,
    refusals,
  };
  store.setSetting('report', JSON.stringify(report));
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
