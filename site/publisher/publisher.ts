import { CmsUnavailable } from './client/cms-client.ts';
import { sendReports } from './client/send-reports.ts';
import { followChanges, reconcile } from './intake/follow-cms.ts';
import { openRooms, type Rooms } from './open-rooms.ts';
import { bringLive, millisecondsToNextMoment, printWhenWoken } from './print-when-woken.ts';
import { alarm, besides, pause } from './process/waiting.ts';
import type { PublisherParts } from './publisher-parts.ts';
import { followMirrors } from './targets/mirror-follower.ts';
import { lastChange } from './web-root/count-changes.ts';
import { liveRelease } from './web-root/release.ts';
import { needsRelease } from './web-root/release-record.ts';

export type { PublisherParts } from './publisher-parts.ts';

/** Seconds after which the copy is compared with the CMS again, so that a lost change costs minutes and never content. */
const reconcileSeconds = 300;
const retrySeconds = [1, 2, 5, 10];
/** So long the end waits for what goes on beside: search and judging take up later what they leave. */
const longestCloseSeconds = 5;

/** Brings the site up to what is published in the CMS, once. */
export async function publishOnce(parts: PublisherParts): Promise<void> {
  const { bundle, say } = parts;
  const rooms = openRooms(parts);
  const { judging, search } = rooms.followers;
  await compareWithCms(rooms, parts);
  await bringLive({ rooms, bundle, say });
  await sendReports(parts);
  await judging.told();
  await search.settled();
  await closeFollowers(rooms);
  await parts.deliveries?.settled();
}

/** Follows the CMS until the signal says stop. A stopped CMS is waited for; the site stays as it is. */
export async function publishForever(parts: PublisherParts, signal: AbortSignal): Promise<void> {
  const { bundle, say } = parts;
  const rooms = openRooms(parts);
  rooms.followers.checker.warm();
  const bell = alarm(() => millisecondsToNextMoment(rooms));
  const failed = new AbortController();
  const stopped = AbortSignal.any([signal, failed.signal]);
  const printing = besides(() => {
    failed.abort();
  });
  printing.start(() => printWhenWoken({ rooms, bundle, say }, bell, stopped));
  const mirrors = mirrorsOf(parts, rooms);
  try {
    await followUntilStopped({ rooms, parts, wake: bell.wake }, stopped);
    bell.wake();
    await printing.ended();
    await sendReports(parts);
    await rooms.followers.search.settled();
  } finally {
    // After a failure, too: what goes on beside would keep a process alive that publishes nothing any more.
    failed.abort();
    bell.wake();
    await closeInTime(rooms, mirrors);
  }
}

/** New templates come with a new contract, and with a CMS that may export more than before: then everything is read. */
function compareWithCms({ intake, webRoot }: Rooms, { bundle }: PublisherParts): Promise<void> {
  return reconcile(intake, { isWhole: needsRelease(webRoot, bundle) });
}

function mirrorsOf({ mirrors = [], client, say }: PublisherParts, { webRoot, followers }: Rooms) {
  const { store, folders, clock } = webRoot;
  const copied = { root: () => liveRelease(folders), lastChange: () => lastChange(store), clock };
  return followMirrors({ mirrors, webRoot: copied, client, quiet: followers.quiet, say });
}

interface Following {
  rooms: Rooms;
  parts: PublisherParts;
  /** Something may wait to be printed. */
  wake: () => void;
}

async function followUntilStopped({ rooms, parts, wake }: Following, stopped: AbortSignal): Promise<void> {
  const { quiet, judging } = rooms.followers;
  let reconciledAt = -Infinity;
  let failures = 0;
  const isStopped = () => stopped.aborted;
  const onRows = () => {
    quiet.disturb();
  };
  while (!isStopped()) {
    try {
      if (performance.now() - reconciledAt > reconcileSeconds * 1000) {
        await compareWithCms(rooms, parts);
        reconciledAt = performance.now();
      } else await followChanges(rooms.intake, { signal: stopped, onRows });
      wake();
      // Also what could not be told while the CMS was stopped.
      void sendReports(parts);
      judging.follow();
      failures = 0;
    } catch (error) {
      if (!(error instanceof CmsUnavailable)) throw error;
      if (isStopped()) break;
      parts.say(error.message);
      // Notices begin and end, and new templates are printed, whether the CMS is there or not.
      wake();
      await pause(retrySeconds[Math.min(failures, retrySeconds.length - 1)] ?? 10, stopped);
      failures += 1;
    }
  }
}

async function closeInTime(rooms: Rooms, mirrors: ReturnType<typeof followMirrors>): Promise<void> {
  const closed = new AbortController();
  const closing = Promise.all([closeFollowers(rooms), mirrors.close()]).finally(() => {
    closed.abort();
  });
  await Promise.race([closing, pause(longestCloseSeconds, closed.signal)]);
}

async function closeFollowers({ followers: { search, checker, judging } }: Rooms): Promise<void> {
  await judging.close();
  await checker.close();
  await search.close();
}
