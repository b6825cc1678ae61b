import { localeCodes } from '@ot/shared-types';
import { CmsUnavailable } from './client/cms-client.ts';
import { sendReports } from './client/send-reports.ts';
import { followChanges, reconcile } from './follow-cms.ts';
import { printBackground, printUrgent } from './print-waiting.ts';
import { judgeFollower, type JudgeFollower } from './judging/judge-follower.ts';
import { judgeAfterRelease } from './judging/note-judging.ts';
import { beginPublishing, type PublisherParts, type Publishing } from './publishing.ts';
import { Quiet } from './quiet.ts';
import { alarm, besides, pause } from './waiting.ts';
import { needsRelease, printRelease } from './releases/print-release.ts';
import { liveRelease, removeOldReleases } from './releases/release.ts';
import { openPrinter } from './render/printer.ts';
import { allPaths } from './render/addresses.ts';
import { searchFollower } from './search-follower.ts';
import { hideGone, placeSearch } from './search/place-search.ts';
import { searchIndexes } from './search/search-indexes.ts';
import { fetchLinked } from './sets/fetch-linked.ts';
import { noteMoments } from './sets/note-moments.ts';
import { warmUp } from './warm-up.ts';
import { lastChange } from './sets/count-changes.ts';
import { followMirrors } from './targets/mirror-follower.ts';
import type { PlacedSet } from './targets/target.ts';

export type { PublisherParts } from './publishing.ts';

/** Seconds after which the copy is compared with the CMS again, so that a lost change costs minutes and never content. */
const reconcileSeconds = 300;
const retrySeconds = [1, 2, 5, 10];
/** A full print of more pages says how far it is. */
const longPrint = 500;
/** So long the end waits for what goes on beside: search and judging take up later what they leave. */
const longestCloseSeconds = 5;

/** Brings the site up to what is published in the CMS, once. */
export async function publishOnce(parts: PublisherParts): Promise<void> {
  const publisher = begin(parts);
  await reconcile(publisher);
  await bringLive(publisher);
  await sendReports(publisher);
  await publisher.judging.told();
  await publisher.search.settled();
  await closeFollowers(publisher);
  await parts.deliveries?.settled();
}

/** Follows the CMS until the signal says stop. A stopped CMS is waited for; the site stays as it is. */
export async function publishForever(parts: PublisherParts, signal: AbortSignal): Promise<void> {
  const publisher = begin(parts);
  publisher.checker.warm();
  const failed = new AbortController();
  const stopped = AbortSignal.any([signal, failed.signal]);
  const printing = besides(() => {
    failed.abort();
  });
  printing.start(() => printWhenWoken(publisher, stopped));
  const mirrors = mirrorsOf(publisher);
  try {
    await followUntilStopped(publisher, stopped);
    publisher.wake();
    await printing.ended();
    await sendReports(publisher);
    await publisher.search.settled();
  } finally {
    // After a failure, too: what goes on beside would keep a process alive that publishes nothing any more.
    failed.abort();
    publisher.wake();
    await closeInTime(publisher, mirrors);
  }
}

function mirrorsOf({ mirrors = [], store, folders, clock, client, quiet, say }: Publisher) {
  const webRoot = { root: () => liveRelease(folders), lastChange: () => lastChange(store), clock };
  return followMirrors({ mirrors, webRoot, client, quiet, say });
}

async function followUntilStopped(publisher: Publisher, stopped: AbortSignal): Promise<void> {
  let reconciledAt = -Infinity;
  let failures = 0;
  const isStopped = () => stopped.aborted;
  while (!isStopped()) {
    try {
      if (performance.now() - reconciledAt > reconcileSeconds * 1000) {
        await reconcile(publisher);
        reconciledAt = performance.now();
      } else await followChanges(publisher, stopped);
      publisher.wake();
      // Also what could not be told while the CMS was stopped.
      void sendReports(publisher);
      publisher.judging.follow();
      failures = 0;
    } catch (error) {
      if (!(error instanceof CmsUnavailable)) throw error;
      if (isStopped()) break;
      publisher.say(error.message);
      // Notices begin and end, and new templates are printed, whether the CMS is there or not.
      publisher.wake();
      await pause(retrySeconds[Math.min(failures, retrySeconds.length - 1)] ?? 10, stopped);
      failures += 1;
    }
  }
}

async function closeInTime(publisher: Publisher, mirrors: ReturnType<typeof followMirrors>): Promise<void> {
  const closed = new AbortController();
  const closing = Promise.all([closeFollowers(publisher), mirrors.close()]).finally(() => {
    closed.abort();
  });
  await Promise.race([closing, pause(longestCloseSeconds, closed.signal)]);
}

async function closeFollowers({ search, checker, judging }: Publisher): Promise<void> {
  await judging.close();
  await checker.close();
  await search.close();
}

type Publisher = Publishing & {
  judging: JudgeFollower;
  search: ReturnType<typeof searchFollower>;
  /** Something may wait to be printed. */
  wake: () => void;
  /** Resolves at the next `wake`, or when the next moment comes that pages depend on. */
  woken: () => Promise<void>;
};

function begin(parts: PublisherParts): Publisher {
  const { folders, say } = parts;
  const deliver = (placed: PlacedSet) => parts.deliveries?.add(placed);
  const webRoot = () => ({
    ...publishing,
    root: () => liveRelease(folders),
    current: folders.current,
    onPlaced: deliver,
  });
  const search = searchFollower({
    indexes: (onBuilt) => searchIndexes({ folder: folders.search, say, onBuilt }),
    update: (indexes, locale, paths) => placeSearch(webRoot(), indexes, { locale, paths }),
    hideGone: (indexes, locale, paths) => hideGone(webRoot(), indexes, { locale, paths }),
    say,
  });
  const quiet = new Quiet();
  const judging = judgeFollower({ ...parts, quiet });
  const publishing = beginPublishing({ ...parts, quiet }, ({ searched, lost }) => {
    quiet.disturb();
    search.follow(searched, lost);
    void sendReports(publishing);
    judging.follow();
  });
  if (liveRelease(parts.folders) !== null) search.followAll(localeCodes);
  return { ...publishing, search, judging, ...alarm(() => millisecondsToNextMoment(publishing)) };
}

/** Prints what waits, whenever there is something, and everything at first where that is needed. */
async function printWhenWoken(publisher: Publisher, signal: AbortSignal): Promise<void> {
  const release = besides(publisher.wake);
  const background = besides(publisher.wake);
  const warming = besides(() => undefined);
  const isStopped = () => signal.aborted;
  let isWarm = false;
  while (!isStopped()) {
    if (publisher.store.cursor() !== null) {
      noteMoments(publisher.store, publisher.clock());
      if (needsRelease(publisher, publisher.bundle)) release.start(() => releaseAll(publisher));
      await printUrgent(publisher);
      if (publisher.store.sets.waiting() > 0 && liveRelease(publisher.folders) !== null)
        background.start(() => printBackground(publisher));
      if (!isWarm && isIdle(publisher)) {
        isWarm = true;
        warming.start(() => warmUp(publisher, () => !isStopped() && isIdle(publisher)));
      }
    }
    if (!isStopped()) await publisher.woken();
    release.check();
    background.check();
    warming.check();
  }
  await release.ended();
  await background.ended();
  await warming.ended();
}

/** Everything that the store has is live. */
function isIdle(publisher: Publisher): boolean {
  return !needsRelease(publisher, publisher.bundle) && publisher.store.sets.waiting() === 0;
}

/** Brings everything live that the store has, and waits for it. */
async function bringLive(publisher: Publisher): Promise<void> {
  noteMoments(publisher.store, publisher.clock());
  if (needsRelease(publisher, publisher.bundle)) await releaseAll(publisher);
  await printUrgent(publisher);
  await printBackground(publisher);
}

async function releaseAll(publisher: Publisher): Promise<void> {
  const { store, watch, say, clock, search, folders, staging, deliveries } = publisher;
  const started = performance.now();
  const meanwhile = watch.begin();
  const printer = openPrinter(allPaths(store.content).length, publisher.printHere, publisher.poolSetup);
  try {
    const { pages } = await printRelease({
      ...publisher,
      print: printer.print,
      now: clock(),
      changedMeanwhile: meanwhile.take,
      onPlaced: (placed) => deliveries?.add(placed),
      check: publisher,
      fetchFiles: (outcomes) => fetchLinked(publisher, outcomes),
      onProgress: (printed, total) => {
        if (total > longPrint) say(`Printing: ${printed} of ${total} pages …`);
      },
    });
    const seconds = (performance.now() - started) / 1000;
    say(`Printed ${pages} pages in ${seconds.toFixed(1)} s (${Math.round(pages / seconds)} a second).`);
  } finally {
    meanwhile.end();
    await printer.close();
  }
  deliveries?.catchUp({ number: lastChange(store), root: liveRelease(folders) ?? '' });
  judgeAfterRelease(store);
  publisher.judging.follow();
  search.followAll(localeCodes);
  void sendReports(publisher);
  await removeOldReleases(folders, staging);
}

function millisecondsToNextMoment({ store, clock }: Publishing): number {
  const moment = store.pages.nextMoment();
  return moment === null ? Infinity : Math.max(0, moment.getTime() - clock().getTime());
}
