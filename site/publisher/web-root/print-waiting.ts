import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '@ot/shared-types';
import { presentRun } from './release-record.ts';
import { liveRelease } from './release.ts';
import { checkBeforeLive, isChecked, type Checked, type Gate } from '../checking/check-before-live.ts';
import type { Outcome, PrintJob } from '../render/print-to-file.ts';
import type { Press } from '../render/press.ts';
import type { Printer } from '../render/printer.ts';
import { commitSet, type NotePages, type PrintedPage } from './commit-set.ts';
import { hasFilesToPlace } from '../surroundings/place-files.ts';
import { isStale, staleFeeds } from '../surroundings/stale.ts';
import type { ChangesWatch } from './changes-watch.ts';
import type { WebRoot } from './web-root.ts';
import type { LiveEvent } from './went-live.ts';
import type { Waiting } from '../store/set-store.ts';

/** A change that touches no more pages than this goes live as one set. */
const oneSet = 300;
/** A wider change goes live in parts: first its most urgent pages, so many at a time, then the others. */
const urgentChunk = 100;
const backgroundChunk = 960;

/** What brings pages that wait into the web root. */
export interface WaitingParts {
  webRoot: WebRoot;
  press: Press;
  door: Door;
  watch: ChangesWatch;
  /** Told what went live. */
  live: LiveEvent;
}

/** What a printed page passes before it goes live. */
export interface Door {
  gate: Gate;
  /** Fetches the uploads that pages link. */
  fetchFiles: (outcomes: Outcome[]) => Promise<void>;
  /** What is noted of pages in the transaction that puts them live. */
  note: NotePages;
}

export interface WaitingPages {
  /** Prints what waits and is urgent: all of a narrow change; of a wide one the changed pages and those that lead to others. */
  printUrgent: () => Promise<void>;
  /** Prints the rest of wide changes, chunk by chunk. Urgent pages can be printed at the same time. */
  printBackground: (onChunk: (pagesToGo: number) => void) => Promise<void>;
}

export function waitingPages(parts: WaitingParts): WaitingPages {
  const { webRoot, press } = parts;
  const { store, folders } = webRoot;
  const stagedName = numberedNames();
  let isAtWork = false;
  const chunk = (waiting: Waiting[], print: Printer) => printChunk(parts, { waiting, print, stagedName });
  const nextUrgent = () => {
    if (store.sets.waiting() <= oneSet && !isAtWork) return store.sets.mostUrgent(oneSet);
    return store.sets.mostUrgent(urgentChunk).filter(({ urgency }) => urgency < 2);
  };
  const nextLater = () => store.sets.mostUrgent(backgroundChunk);
  return {
    printUrgent: async () => {
      // Before the first release nothing can be changed; it is printed from the content as it is then.
      if (liveRelease(folders) === null) return;
      for (let waiting = nextUrgent(); waiting.length > 0; waiting = nextUrgent()) await chunk(waiting, press.here);
      // These can change without any page.
      const isFeedDue = store.sets.waiting() === 0 && staleFeeds(store).length > 0;
      if (isFeedDue || isStale(store, 'redirects') || hasFilesToPlace(webRoot)) putLive(parts, []);
    },
    printBackground: async (onChunk) => {
      const pages = store.sets.waiting();
      if (pages === 0) return;
      const printer = press.open(pages);
      isAtWork = true;
      try {
        for (let waiting = nextLater(); waiting.length > 0; waiting = nextLater()) {
          await chunk(waiting, printer.print);
          onChunk(store.sets.waiting());
        }
      } finally {
        isAtWork = false;
        await printer.close();
      }
    },
  };
}

/** Names in the staging folder that nothing has. */
function numberedNames(): () => string {
  let names = 0;
  return () => `page-${(names += 1)}`;
}

interface Chunk {
  waiting: Waiting[];
  print: Printer;
  stagedName: () => string;
}

async function printChunk(parts: WaitingParts, { waiting, print, stagedName }: Chunk): Promise<void> {
  const { webRoot, door, watch } = parts;
  const { staging, folders, store } = webRoot;
  const root = liveRelease(folders) ?? '';
  const meanwhile = watch.begin();
  const jobs = waiting.map((each) => {
    const { path } = each;
    return { waiting: each, path, target: join(staging.folder, stagedName()), present: join(root, fileOf(path)) };
  });
  const outcomes = await printAndCheck(door.gate, jobs, print);
  await door.fetchFiles([...outcomes.values()]);
  meanwhile.end();
  const pages = jobs.flatMap(({ waiting: each, path, target }): PrintedPage[] => {
    const outcome = outcomes.get(path);
    return outcome ? [{ waiting: each, outcome, staged: target.slice(staging.folder.length + 1) }] : [];
  });
  const [good, stale] = [pages.filter(isUpToDate), pages.filter((page) => !isUpToDate(page))];
  for (const { staged } of stale) rmSync(join(staging.folder, staged), { force: true });
  putLive(parts, good);

  /** Not where the page was asked for again meanwhile, or has read something that changed: it is printed once more. */
  function isUpToDate({ waiting: { path, set }, outcome }: PrintedPage): boolean {
    if (store.sets.setOf(path) !== set) return false;
    return outcome.state === 'absent' || !outcome.record.reads.some((key) => meanwhile.keys.has(key));
  }
}

/** The pages that are checked before they go live are printed first: a thread checks them while the others are printed. */
async function printAndCheck(
  gate: Gate,
  jobs: (PrintJob & { waiting: Waiting })[],
  print: Printer,
): Promise<Map<string, Checked>> {
  const now = gate.clock();
  const [own, others] = [
    jobs.filter((job) => isChecked(gate, job.waiting)),
    jobs.filter((job) => !isChecked(gate, job.waiting)),
  ];
  const ownOutcomes = await print(own, now);
  const printed = own.flatMap((job, index) => withOutcome(job, ownOutcomes[index]));
  const checking = checkBeforeLive(gate, Math.max(0, ...own.map((job) => job.waiting.set)), printed);
  const otherOutcomes = await print(others, now);
  return new Map([...(await checking), ...otherOutcomes].map((outcome) => [outcome.path, outcome]));
}

function withOutcome(job: PrintJob, outcome: Outcome | undefined): { outcome: Outcome; job: PrintJob }[] {
  return outcome ? [{ outcome, job }] : [];
}

function putLive({ webRoot, door, live }: WaitingParts, pages: PrintedPage[]): void {
  const { store, folders, clock } = webRoot;
  const root = liveRelease(folders);
  if (root === null) return;
  live.tell(commitSet({ ...webRoot, root, run: presentRun(store), now: clock(), note: door.note }, pages));
}
