import { existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileOf, type SetReport } from '@ot/shared-types';
import type { Changed } from './changes-watch.ts';
import { checkBeforeLive } from '../checking/check-before-live.ts';
import { allPaths } from '../addresses/addresses.ts';
import { codeOf } from '../process/files.ts';
import type { Bundle } from '../render/bundle.ts';
import type { Printer } from '../render/printer.ts';
import type { Outcome, PrintJob } from '../render/print-to-file.ts';
import { emptyReport } from '../store/empty-report.ts';
import { countChange } from './count-changes.ts';
import { reportProgress } from './report-progress.ts';
import { linkOrCopy } from './staging.ts';
import { allSurroundings } from '../surroundings/surroundings.ts';
import type { Door } from './print-waiting.ts';
import { keepOutcome } from './keep-outcome.ts';
import { beginRun, noteRelease, switchToNoted } from './release-record.ts';
import type { WebRoot } from './web-root.ts';
import type { PlacedSet } from './went-live.ts';
import { keepRelease, linkFolder, linkFolderIfThere, liveRelease, newReleaseId } from './release.ts';

export interface ReleaseParts {
  webRoot: WebRoot;
  bundle: Bundle;
  printing: FullPrint;
  /** Absent in benches. */
  door?: Pick<Door, 'gate' | 'fetchFiles'>;
  /** Called when files have gone live before the release itself. */
  onPlaced?: (placed: PlacedSet) => void;
}

interface FullPrint {
  print: Printer;
  /** When it began; what pages show. */
  now: Date;
  /** What has changed since the beginning, or since it was asked last. */
  changedMeanwhile: () => Changed;
  /** Called after every few hundred pages. */
  onProgress?: (printed: number, total: number) => void;
}

/** Pages between two writes to the store. */
const batch = 480;

/** Batches that are being printed while one is written down, so that no thread waits for the end of one. */
const ahead = 2;

/**
 * Prints everything into a folder beside the live release and switches by one rename. The live release goes on being
 * changed meanwhile; what changed there is put into the new one before the switch.
 */
export async function printRelease(parts: ReleaseParts): Promise<SetReport> {
  const { webRoot, bundle } = parts;
  const { store, folders, staging, clock } = webRoot;
  const draft = join(staging.folder, 'draft');
  const run = store.together(() => {
    if (liveRelease(folders) === null) forgetPages(store);
    return beginRun(store);
  });
  const paths = allPaths(store.content);
  beginDraft(parts, draft);
  await printAll(parts, { paths, draft, run });
  await printAgain(parts, { draft, run });
  // From here to the switch nothing is waited for: what changed meanwhile would be missing.
  const id = newReleaseId(folders, parts.printing.now);
  const report = store.together(() => {
    for (const path of store.pages.notPrintedIn(run)) store.pages.forget(path);
    writeSurroundings(webRoot, draft);
    keepRelease(folders, draft, id);
    noteRelease(webRoot, bundle, id);
    countChange(store, clock());
    // What waited when nothing was live is live with the release.
    reportProgress(store, store.sets.leftOver(), [], clock());
    return reportRelease(parts, paths.length);
  });
  switchToNoted(webRoot, staging, id);
  return report;
}

function forgetPages(store: WebRoot['store']): void {
  store.pages.forgetAll();
  store.sets.emptyQueue();
}

/** Assets come first, also into the live release: pages printed there from now on refer to them. */
function beginDraft(parts: ReleaseParts, draft: string): void {
  const { bundle, webRoot } = parts;
  const { folders } = webRoot;
  const live = liveRelease(folders);
  rmSync(draft, { recursive: true, force: true });
  linkFolder(bundle.assetsFolder, draft);
  if (live === null) return;
  placeAssets(parts, live);
  // Assets of the release before stay for readers who still have one of its pages open; search follows the pages.
  linkFolderIfThere(join(live, '_astro'), join(draft, '_astro'));
  linkFolderIfThere(join(live, 'pagefind'), join(draft, 'pagefind'));
}

function placeAssets({ webRoot: { store, clock }, bundle, onPlaced }: ReleaseParts, root: string): void {
  const number = store.together(() => countChange(store, clock()));
  const written = linkFolder(bundle.assetsFolder, root);
  onPlaced?.({ number, root, written, removed: [] });
}

interface Draft {
  draft: string;
  run: number;
}

/** While one batch is written down, the next ones are printed. */
async function printAll(parts: ReleaseParts, { paths, draft, run }: Draft & { paths: string[] }): Promise<void> {
  let done = 0;
  for await (const printed of printBatches(parts, paths, draft)) {
    await keepBatch(parts, { ...printed, draft, run });
    done += printed.jobs.length;
    parts.printing.onProgress?.(done, paths.length);
  }
}

/** Prints a few batches at once and gives out each in its turn. */
async function* printBatches(parts: ReleaseParts, paths: string[], draft: string): AsyncGenerator<PrintedBatch> {
  const printing: Promise<PrintedBatch>[] = [];
  for (let start = 0; start < paths.length || printing.length > 0; start += batch) {
    if (start < paths.length) printing.push(printBatch(parts, paths.slice(start, start + batch), draft));
    // Awaited in its turn; until then a failure must not end the process.
    printing.at(-1)?.catch(() => undefined);
    const first = printing.length > ahead || start + batch >= paths.length ? printing.shift() : undefined;
    if (first) yield await first;
  }
}

/** Prints once more what changed while the rest was printed, and what changed while that was printed, until nothing has. */
async function printAgain(parts: ReleaseParts, { draft, run }: Draft): Promise<void> {
  for (let paths = changedPaths(parts); paths.length > 0; paths = changedPaths(parts))
    await printAll(parts, { paths, draft, run });
}

function changedPaths({ printing, webRoot }: ReleaseParts): string[] {
  const { keys, paths } = printing.changedMeanwhile();
  return [...new Set([...paths, ...webRoot.store.pages.pathsThatRead(keys)])];
}

interface PrintedBatch {
  jobs: PrintJob[];
  outcomes: Outcome[];
}

async function printBatch({ printing }: ReleaseParts, paths: string[], draft: string): Promise<PrintedBatch> {
  const jobs = paths.map((path) => ({ path, target: join(draft, fileOf(path)), present: null }));
  return { jobs, outcomes: await printing.print(jobs, printing.now) };
}

async function keepBatch(parts: ReleaseParts, { jobs, outcomes, draft, run }: PrintedBatch & Draft): Promise<void> {
  const { store, folders } = parts.webRoot;
  const live = liveRelease(folders);
  const checked = await checkRefused(parts, jobs, outcomes);
  await parts.door?.fetchFiles(checked);
  for (const outcome of checked) finishFile(outcome, draft, live);
  store.together(() => {
    for (const outcome of checked) keepOutcome(store, outcome, run);
  });
}

/** New templates are no reason for a page to go live that was kept back for its content. */
async function checkRefused(parts: ReleaseParts, jobs: PrintJob[], outcomes: Outcome[]): Promise<Outcome[]> {
  const { door, webRoot } = parts;
  if (!door) return outcomes;
  const { store } = webRoot;
  const refused = outcomes.flatMap((outcome, index) => {
    const job = jobs[index];
    return job && store.refusalsOf('page', job.path).length > 0 ? [{ outcome, job }] : [];
  });
  const checked = await checkBeforeLive(door.gate, store.sets.nextNumber(), refused);
  const byPath = new Map(checked.map((outcome) => [outcome.path, outcome]));
  return outcomes.map((outcome) => byPath.get(outcome.path) ?? outcome);
}

/** The file stands under the short address too. A page that failed keeps its last good version. */
function finishFile(outcome: Outcome, draft: string, live: string | null): void {
  const file = join(draft, fileOf(outcome.path));
  if (outcome.state === 'absent') return rmSync(file, { force: true });
  if (outcome.state === 'failed') {
    const lastGood = live === null ? null : join(live, fileOf(outcome.path));
    if (lastGood !== null && existsSync(lastGood) && !existsSync(file)) linkInto(lastGood, file);
    return;
  }
  if (outcome.record.short !== null) linkInto(file, join(draft, fileOf(outcome.record.short)));
}

function linkInto(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch (error) {
    // Hardly ever, so that looking first would cost more: another file stands there, or no folder does yet.
    if (codeOf(error) !== 'EEXIST' && codeOf(error) !== 'ENOENT') throw error;
    mkdirSync(dirname(target), { recursive: true });
    rmSync(target, { force: true });
    linkSync(source, target);
  }
}

function writeSurroundings(webRoot: WebRoot, draft: string): void {
  webRoot.store.files.forgetPlaced();
  const { uploads, texts } = allSurroundings(webRoot);
  for (const { file, source } of uploads) {
    if (source === null) continue;
    mkdirSync(dirname(join(draft, file)), { recursive: true });
    linkOrCopy(source, join(draft, file));
  }
  keepLastUploads(webRoot, draft);
  for (const [file, text] of texts) {
    mkdirSync(dirname(join(draft, file)), { recursive: true });
    writeFileSync(join(draft, file), text);
  }
}

/** A file that cannot be fetched at this moment stays as readers have it: what stands under its name never changes. */
function keepLastUploads({ store, folders }: WebRoot, draft: string): void {
  const live = liveRelease(folders);
  if (live === null) return;
  for (const { name, isLinked } of store.files.toPlace()) {
    const lastGood = join(live, 'media', name);
    if (!isLinked || !existsSync(lastGood)) continue;
    linkInto(lastGood, join(draft, 'media', name));
    store.files.place(name);
  }
}

function reportRelease({ webRoot: { store, clock }, printing }: ReleaseParts, changedPages: number): SetReport {
  const cursor = store.cursor() ?? 0;
  const report: SetReport = {
    ...emptyReport({ set: store.sets.nextNumber(), kind: 'release', now: printing.now, cursor }),
    state: 'live',
    liveAt: clock().toISOString(),
    pages: store.pages.count(),
    changedPages,
    refusals: store.refusals(),
  };
  store.sets.put(report);
  return report;
}
