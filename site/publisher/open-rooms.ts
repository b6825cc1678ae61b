import { exceptionsReader } from './checking/exceptions-reader.ts';
import { htmlChecker, type HtmlChecker } from './checking/html-checker.ts';
import { keepFiles } from './client/fetch-files.ts';
import { sendReports } from './client/send-reports.ts';
import type { Intake } from './intake/follow-cms.ts';
import { followWithJudging } from './judging/follow-live.ts';
import type { JudgeFollower } from './judging/judge-follower.ts';
import { noteJudging } from './judging/note-judging.ts';
import { Quiet } from './process/quiet.ts';
import type { PublisherParts } from './publisher-parts.ts';
import { openPress, type Press } from './render/press.ts';
import { followWithSearch } from './search/follow-live.ts';
import type { SearchFollower } from './search/search-follower.ts';
import { filesOf } from './store/files-of.ts';
import { fetchLinked } from './surroundings/fetch-linked.ts';
import { followWithDeliveries } from './targets/follow-live.ts';
import { ChangesWatch } from './web-root/changes-watch.ts';
import { lastChange } from './web-root/count-changes.ts';
import type { Door } from './web-root/print-waiting.ts';
import { liveRelease } from './web-root/release.ts';
import { openWebRoot, type WebRoot } from './web-root/web-root.ts';
import { LiveEvent } from './web-root/went-live.ts';

/** The rooms of a publisher, in the order of a page's way, and what follows it. */
export interface Rooms {
  intake: Intake;
  press: Press;
  door: Door;
  webRoot: WebRoot;
  live: LiveEvent;
  followers: Followers;
}

/** What follows a page that went live, in its own time. */
export interface Followers {
  checker: HtmlChecker;
  search: SearchFollower;
  judging: JudgeFollower;
  /** Reached when nothing is being published. */
  quiet: Quiet;
}

/** Opens the rooms: first finishes what a publisher before this one has begun. */
export function openRooms(parts: PublisherParts): Rooms {
  const { client, store, bundle, folders, origin, clock, say } = parts;
  const webRoot = openWebRoot({ store, folders, origin, clock }, parts.lease?.token ?? 0);
  keepNeededFiles(parts);
  catchUp(parts);
  const watch = new ChangesWatch();
  const live = new LiveEvent();
  const checker = htmlChecker(say, parts.startHtmlThread);
  return {
    intake: { client, store, folders, clock, watch },
    press: openPress({ store, bundle, origin, storeFile: folders.store }),
    door: {
      gate: { store, clock, checker, exceptions: exceptionsReader(client) },
      fetchFiles: (outcomes) => fetchLinked({ client, store, folders, clock }, outcomes),
      note: (pages, now) => {
        noteJudging(store, pages, now);
      },
    },
    webRoot,
    live,
    followers: { checker, ...openFollowers(parts, { webRoot, watch, live }) },
  };
}

/** In this order they are told what went live: first what must not be lost, then what an editor waits for. */
function openFollowers(
  parts: PublisherParts,
  { webRoot, watch, live }: { webRoot: WebRoot; watch: ChangesWatch; live: LiveEvent },
): Omit<Followers, 'checker'> {
  const { client, store, clock, say, judge, deliveries } = parts;
  const quiet = new Quiet();
  if (deliveries) followWithDeliveries(deliveries, live);
  live.follow((event) => {
    if (event.what !== 'pages') return;
    watch.note({ paths: event.changed });
    quiet.disturb();
  });
  const search = followWithSearch({ webRoot, live, say });
  live.follow(({ what }) => {
    if (what !== 'files') void sendReports({ client, store, say });
  });
  const judging = followWithJudging({ client, store, clock, say, judge, quiet }, live);
  return { search, judging, quiet };
}

/** What is live and was not handed over: a publisher may have died between the two. */
function catchUp({ store, folders, deliveries }: PublisherParts): void {
  const root = liveRelease(folders);
  if (root !== null) deliveries?.catchUp({ number: lastChange(store), root });
}

/** Fetched files stay as long as a page links them or an undoing can bring them back. At the start, when nothing is on its way. */
function keepNeededFiles({ store, folders }: PublisherParts): void {
  keepFiles(folders.media, new Set([...store.files.linked(), ...store.sets.uploadsBefore().flatMap(filesOf)]));
}
