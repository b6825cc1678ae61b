import { localeCodes, type Change } from '@ot/shared-types';
import { CmsUnavailable } from './client/cms-client.ts';
import { sendReports } from './client/send-reports.ts';
import { fetchFiles } from './client/fetch-files.ts';
import { readAll, readChanged } from './client/synchronise.ts';
import { printBackground, printUrgent } from './print-waiting.ts';
import { beginPublishing, type PublisherParts, type Publishing } from './publishing.ts';
import { alarm, besides, pause } from './waiting.ts';
import { needsRelease, printRelease } from './releases/print-release.ts';
import { liveRelease, removeOldReleases } from './releases/release.ts';
import { printerPool } from './render/printer.ts';
import { allPaths } from './render/addresses.ts';
import { searchFollower } from './search-follower.ts';
import { placeSearch } from './search/place-search.ts';
import { searchIndexes } from './search/search-indexes.ts';
import { applyContent, fillStore } from './sets/apply-content.ts';
import { noteFileRefusals } from './sets/note-file-refusals.ts';
import { noteMoments } from './sets/note-moments.ts';
import { isStale, markStale } from './sets/stale.ts';
import { lastChange } from './sets/count-changes.ts';
import { undoSet } from './sets/undo.ts';
import type { PlacedSet } from './targets/target.ts';

export type { PublisherParts } from './publishing.ts';

/** Seconds after which everything is compared with the CMS again, so that a lost change costs minutes and never content. */
const reconcileSeconds = 300;
/** Longest wait for the change feed, in milliseconds. */
const longestWait = 20_000;
const retrySeconds = [1, 2, 5, 10];
/** A site of more pages is printed by all cores. */
const printedHere = 500;

/** Brings the site up to what is published in the CMS, once. */
export async function publishOnce(parts: PublisherParts): Promise<void> {
  const publisher = begin(parts);
  await reconcile(publisher);
  await bringLive(publisher);
  await sendReports(publisher);
  await publisher.search.settled();
  await publisher.search.close();
  await parts.deliveries?.settled();
}

/** Follows the CMS until the signal says stop. A stopped CMS is waited for; the site stays as it is. */
export async function publishForever(parts: PublisherParts, signal: AbortSignal): Promise<void> {
  const publisher = begin(parts);
  const failed = new AbortController();
  const stopped = AbortSignal.any([signal, failed.signal]);
  const printing = besides(() => {
    failed.abort();
  });
  printing.start(() => printWhenWoken(publisher, stopped));
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
      failures = 0;
    } catch (error) {
      if (!(error instanceof CmsUnavailable)) throw error;
      if (isStopped()) break;
      parts.say(error.message);
      // Notices begin and end, and new templates are printed, whether the CMS is there or not.
      publisher.wake();
      await pause(retrySeconds[Math.min(failures, retrySeconds.length - 1)] ?? 10, stopped);
      failures += 1;
    }
  }
  publisher.wake();
  await printing.ended();
  await sendReports(publisher);
  await publisher.search.settled();
  await publisher.search.close();
}

type Publisher = Publishing & {
  search: ReturnType<typeof searchFollower>;
  /** Something may wait to be printed. */
  wake: () => void;
  /** Resolves at the next `wake`, or when the next moment comes that pages depend on. */
  woken: () => Promise<void>;
};

function begin(parts: PublisherParts): Publisher {
  const { folders, say } = parts;
  const deliver = (placed: PlacedSet) => parts.deliveries?.add(placed);
  const search = searchFollower({
    indexes: (onBuilt) => searchIndexes({ folder: folders.search, say, onBuilt }),
    update: (indexes, locale) =>
      placeSearch({ ...publishing, root: () => liveRelease(folders), onPlaced: deliver }, indexes, locale),
    say,
  });
  const publishing = beginPublishing(parts, ({ searchLanguages }) => {
    search.follow(searchLanguages);
    void sendReports(publishing);
  });
  if (liveRelease(parts.folders) !== null) search.follow(localeCodes);
  return { ...publishing, search, ...alarm(() => millisecondsToNextMoment(publishing)) };
}

/**
 * Reads everything that is published, and compares it with what the store has. The feed is followed first and keeps its place:
 * a row that undoes a set says something that the content does not.
 */
async function reconcile(publisher: Publisher): Promise<void> {
  const { client, store, clock, watch } = publisher;
  const isFirst = store.cursor() === null;
  if (!isFirst) await followToItsEnd(publisher);
  const sets: number[] = [];
  const last = await readAll(client, store, (changes) => {
    if (isFirst) return fillStore(store, changes);
    const applied = applyContent(store, changes, { kind: 'change', now: clock(), sequence: null });
    if (applied.set !== null) sets.push(applied.set);
    watch.note(applied);
  });
  if (isFirst) for (const surrounding of ['uploads', 'redirects'] as const) markStale(store, surrounding);
  store.together(() => {
    if (isFirst || last < (store.cursor() ?? 0)) store.setCursor(last);
    for (const set of sets) store.sets.contains(set, last);
  });
  await fetchUploads(publisher);
}

async function followToItsEnd(publisher: Publisher): Promise<void> {
  const { client, store } = publisher;
  for (;;) {
    const { changes } = await client.changesAfter(store.cursor() ?? 0, 0);
    if (changes.length === 0) return;
    await takeIn(publisher, changes);
  }
}

async function followChanges(publisher: Publisher, signal: AbortSignal): Promise<void> {
  const { client, store } = publisher;
  const cursor = store.cursor() ?? 0;
  const { changes, last } = await client.changesAfter(cursor, longestWait, signal);
  if (signal.aborted) return;
  // A feed that is behind its own past was restored from a backup.
  if (last < cursor) return reconcile(publisher);
  await takeIn(publisher, changes);
  await fetchUploads(publisher);
}

/** Takes rows of the feed into the store. Undoing a set is a row like others, and keeps its place among them. */
async function takeIn(publisher: Publisher, changes: Change[]): Promise<void> {
  const { client, store, clock, watch } = publisher;
  const undo = changes.findIndex((change) => change.kind === 'rollback');
  const first = undo === -1 ? changes : changes.slice(0, undo);
  const content = await readChanged(client, store, first);
  const sequence = first.at(-1)?.sequence;
  if (sequence !== undefined) watch.note(applyContent(store, content, { kind: 'change', now: clock(), sequence }));
  const row = changes[undo];
  if (!row) return;
  const undone = undoSet(store, Number(row.id), { now: clock(), sequence: row.sequence });
  if (undone) watch.note(undone);
  else
    store.together(() => {
      store.setCursor(row.sequence);
    });
  await takeIn(publisher, changes.slice(undo + 1));
}

/** Prints what waits, whenever there is something, and everything at first where that is needed. */
async function printWhenWoken(publisher: Publisher, signal: AbortSignal): Promise<void> {
  const release = besides(publisher.wake);
  const background = besides(publisher.wake);
  const isStopped = () => signal.aborted;
  while (!isStopped()) {
    if (publisher.store.cursor() !== null) {
      noteMoments(publisher.store, publisher.clock());
      if (needsRelease(publisher, publisher.bundle)) release.start(() => releaseAll(publisher));
      await printUrgent(publisher);
      if (publisher.store.sets.waiting() > 0 && liveRelease(publisher.folders) !== null)
        background.start(() => printBackground(publisher));
    }
    if (!isStopped()) await publisher.woken();
    release.check();
    background.check();
  }
  await release.ended();
  await background.ended();
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
  const pool = allPaths(store.content).length > printedHere ? printerPool(publisher.poolSetup()) : null;
  try {
    const { pages } = await printRelease({
      ...publisher,
      print: pool?.print ?? publisher.printHere,
      now: clock(),
      changedMeanwhile: () => meanwhile,
      onPlaced: (placed) => deliveries?.add(placed),
      onProgress: (printed, total) => {
        if (total > printedHere) say(`Printing: ${printed} of ${total} pages …`);
      },
    });
    const seconds = (performance.now() - started) / 1000;
    say(`Printed ${pages} pages in ${seconds.toFixed(1)} s (${Math.round(pages / seconds)} a second).`);
  } finally {
    meanwhile.end();
    await pool?.close();
  }
  deliveries?.catchUp({ number: lastChange(store), root: liveRelease(folders) ?? '' });
  search.follow(localeCodes);
  void sendReports(publisher);
  await removeOldReleases(folders, staging);
}

/** Fetches uploads that pages refer to, where any can be missing. */
async function fetchUploads({ client, store, folders, clock }: Publisher): Promise<void> {
  if (!isStale(store, 'uploads')) return;
  const { refusals } = await fetchFiles(client, store.content, folders.media);
  noteFileRefusals(store, refusals, clock());
}

function millisecondsToNextMoment({ store, clock }: Publishing): number {
  const moment = store.pages.nextMoment();
  return moment === null ? Infinity : Math.max(0, moment.getTime() - clock().getTime());
}
