/** A thread that prints pages, with its own templates and its own view of the store. */
import { parentPort, workerData } from 'node:worker_threads';
import { Store } from '../store/store.ts';
import { loadBundle } from './bundle.ts';
import { printToFile, type Outcome, type PrintJob } from './print-to-file.ts';

export interface PrinterSetup {
  storeFile: string;
  distFolder: string;
  origin: string;
  /** How many cards the store has, which decides how much memory a thread needs. */
  cards: number;
}

export interface PrinterTask {
  jobs: PrintJob[];
  now: string;
}

// The thread that makes this one gives it a PrinterSetup (printer.ts).
const { storeFile, distFolder, origin } = workerData as PrinterSetup;
const store = new Store(storeFile, { readOnly: true });
const bundle = loadBundle(distFolder);

/** The task before: two at a time would mix their times and their answers. */
let before = Promise.resolve();

parentPort?.on('message', (task: PrinterTask) => {
  before = before.then(() => print(task)).then((outcomes) => parentPort?.postMessage(outcomes));
});

async function print({ jobs, now }: PrinterTask): Promise<Outcome[]> {
  store.content.refresh();
  store.content.prepare();
  const { render } = await bundle;
  const parts = { render, content: store.content, moment: { origin, now: new Date(now) } };
  const outcomes: Outcome[] = [];
  for (const job of jobs) outcomes.push(await printToFile(parts, job));
  return outcomes;
}
