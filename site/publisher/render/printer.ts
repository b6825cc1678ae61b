import { availableParallelism } from 'node:os';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { printToFile, type Outcome, type PrintingParts, type PrintJob } from './print-to-file.ts';
import type { PrinterTask, PrinterSetup } from './printer-worker.ts';

/** Prints pages to files. The outcomes come in the order of the jobs. */
export type Printer = (jobs: PrintJob[], now: Date) => Promise<Outcome[]>;

/** Prints in this thread: at once, for a few pages. */
export function printerHere(parts: Omit<PrintingParts, 'moment'>, origin: string): Printer {
  return async (jobs, now) => {
    const outcomes: Outcome[] = [];
    for (const [index, job] of jobs.entries()) {
      outcomes.push(await printToFile({ ...parts, moment: { origin, now } }, job));
      // Printing waits for nothing by itself: without a pause, signals and connections would wait for its end.
      if ((index + 1) % 20 === 0) await letOthersRun();
    }
    return outcomes;
  };
}

/** Threads that print beside this one, one for each core; they end with `close`. */
export interface PrinterPool {
  print: Printer;
  close: () => Promise<void>;
}

const jobsPerTask = 20;

export function printerPool(setup: PrinterSetup, threads = Math.max(1, availableParallelism())): PrinterPool {
  const printers = Array.from({ length: threads }, () => printerThread(setup));
  return {
    print: async (jobs, now) => {
      const tasks = Array.from({ length: Math.ceil(jobs.length / jobsPerTask) }, (_, index) =>
        jobs.slice(index * jobsPerTask, (index + 1) * jobsPerTask),
      );
      const outcomes: Outcome[][] = [];
      let next = 0;
      const work = async (printer: PrinterThread) => {
        for (let index = next++; index < tasks.length; index = next++)
          outcomes[index] = await printer.print({ jobs: tasks[index] ?? [], now: now.toISOString() });
      };
      await Promise.all(printers.map(work));
      return outcomes.flat();
    },
    close: async () => {
      await Promise.all(printers.map((printer) => printer.close()));
    },
  };
}

interface PrinterThread {
  print: (task: PrinterTask) => Promise<Outcome[]>;
  close: () => Promise<unknown>;
}

/** Room for what a thread keeps in memory (store/content-store.ts) and what a page needs; Node would let much more lie about. */
const resourceLimits = { maxYoungGenerationSizeMb: 96, maxOldGenerationSizeMb: 1024 };

/** One thread, which prints one task after the other. */
function printerThread(setup: PrinterSetup): PrinterThread {
  const worker = new Worker(new URL('./printer-worker.ts', import.meta.url), { workerData: setup, resourceLimits });
  worker.unref();
  return {
    print: (task) =>
      new Promise((resolve, reject) => {
        worker.once('message', (outcomes: Outcome[]) => {
          worker.off('error', reject);
          resolve(outcomes);
        });
        worker.once('error', reject);
        worker.postMessage(task);
      }),
    close: () => worker.terminate(),
  };
}
