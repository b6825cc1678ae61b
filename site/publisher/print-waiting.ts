import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '@ot/shared-types';
import type { Publishing } from './publishing.ts';
import { presentRun } from './releases/print-release.ts';
import { liveRelease } from './releases/release.ts';
import { checkBeforeLive, isChecked, type Checked } from './judging/check-before-live.ts';
import type { Outcome, PrintJob } from './render/print-to-file.ts';
import { openPrinter, type Printer } from './render/printer.ts';
import { commitSet, type PrintedPage } from './sets/commit-set.ts';
import { fetchLinked } from './sets/fetch-linked.ts';
import { hasFilesToPlace } from './sets/place-files.ts';
import { isStale, staleFeeds } from './sets/stale.ts';
import type { Waiting } from './store/set-store.ts';

/** A change that touches no more pages than this goes live as one set. */
const oneSet = 300;
/** Of a wider one, so many of the most urgent pages go live at once, and so many others later. */
const urgentChunk = 100;
const backgroundChunk = 960;

/** Prints what waits and is urgent: all of a narrow change; of a wide one the changed pages and those that lead to others. */
export async function printUrgent(publishing: Publishing): Promise<void> {
  const { store, folders } = publishing;
  // Before the first release nothing can be changed; it is printed from the content as it is then.
  if (liveRelease(folders) === null) return;
  for (let waiting = nextUrgent(publishing); waiting.length > 0; waiting = nextUrgent(publishing))
    await printChunk(publishing, waiting, publishing.printHere);
  // These can change without any page.
  const isFeedDue = store.sets.waiting() === 0 && staleFeeds(store).length > 0;
  if (isFeedDue || isStale(store, 'redirects') || hasFilesToPlace(publishing)) putLive(publishing, []);
}

/** Prints the rest of wide changes, chunk by chunk. Urgent pages can be printed at the same time. */
export async function printBackground(publishing: Publishing): Promise<void> {
  const { store, say } = publishing;
  const pages = store.sets.waiting();
  if (pages === 0) return;
  const printer = openPrinter(pages, publishing.printHere, publishing.poolSetup);
  publishing.background.isAtWork = true;
  try {
    for (let waiting = next(); waiting.length > 0; waiting = next()) {
      await printChunk(publishing, waiting, printer.print);
      say(`Printing in the background: ${store.sets.waiting()} pages to go …`);
    }
  } finally {
    publishing.background.isAtWork = false;
    await printer.close();
  }
  function next(): Waiting[] {
    return store.sets.mostUrgent(backgroundChunk);
  }
}

function nextUrgent({ store, background }: Publishing): Waiting[] {
  if (store.sets.waiting() <= oneSet && !background.isAtWork) return store.sets.mostUrgent(oneSet);
  return store.sets.mostUrgent(urgentChunk).filter(({ urgency }) => urgency < 2);
}

async function printChunk(publishing: Publishing, waiting: Waiting[], print: Printer): Promise<void> {
  const { staging, folders, watch } = publishing;
  const root = liveRelease(folders) ?? '';
  const meanwhile = watch.begin();
  const jobs = waiting.map((each) => {
    const { path } = each;
    return {
      waiting: each,
      path,
      target: join(staging.folder, publishing.stagedName()),
      present: join(root, fileOf(path)),
    };
  });
  const outcomes = await printAndCheck(publishing, jobs, print);
  await fetchLinked(publishing, [...outcomes.values()]);
  meanwhile.end();
  const pages = jobs.flatMap(({ waiting: each, path, target }): PrintedPage[] => {
    const outcome = outcomes.get(path);
    return outcome ? [{ waiting: each, outcome, staged: target.slice(staging.folder.length + 1) }] : [];
  });
  const [good, stale] = [pages.filter(isUpToDate), pages.filter((page) => !isUpToDate(page))];
  for (const { staged } of stale) rmSync(join(staging.folder, staged), { force: true });
  putLive(publishing, good);

  /** Not where the page was asked for again meanwhile, or has read something that changed: it is printed once more. */
  function isUpToDate({ waiting: { path, set }, outcome }: PrintedPage): boolean {
    if (publishing.store.sets.setOf(path) !== set) return false;
    return outcome.state === 'absent' || !outcome.record.reads.some((key) => meanwhile.keys.has(key));
  }
}

/** The pages that are checked before they go live are printed first: a thread checks them while the others are printed. */
async function printAndCheck(
  publishing: Publishing,
  jobs: (PrintJob & { waiting: Waiting })[],
  print: Printer,
): Promise<Map<string, Checked>> {
  const now = publishing.clock();
  const [own, others] = [
    jobs.filter((job) => isChecked(publishing, job.waiting)),
    jobs.filter((job) => !isChecked(publishing, job.waiting)),
  ];
  const ownOutcomes = await print(own, now);
  const printed = own.flatMap((job, index) => withOutcome(job, ownOutcomes[index]));
  const checking = checkBeforeLive(publishing, Math.max(0, ...own.map((job) => job.waiting.set)), printed);
  const otherOutcomes = await print(others, now);
  return new Map([...(await checking), ...otherOutcomes].map((outcome) => [outcome.path, outcome]));
}

function withOutcome(job: PrintJob, outcome: Outcome | undefined): { outcome: Outcome; job: PrintJob }[] {
  return outcome ? [{ outcome, job }] : [];
}

function putLive(publishing: Publishing, pages: PrintedPage[]): void {
  const { store, folders, watch, clock } = publishing;
  const root = liveRelease(folders);
  if (root === null) return;
  const committed = commitSet({ ...publishing, root, run: presentRun(store), now: clock() }, pages);
  if (committed.placed !== null) publishing.deliveries?.add(committed.placed);
  watch.note({ paths: committed.changed.map((page) => page.path) });
  publishing.onLive(committed);
}
