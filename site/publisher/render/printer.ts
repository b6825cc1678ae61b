import { availableParallelism } from 'node:os';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { splitPath } from '@ot/shared-types';
import { codeOf } from '../process/files.ts';
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

/** A printer that may have threads of its own; they end with `close`. */
export interface OpenPrinter {
  print: Printer;
  close: () => Promise<void>;
}

/** So many pages this thread prints as soon as others that load and compile the templates first, with two thirds of their work. */
const fewPages = 4000;

/** The printer for so many pages: this thread, or all cores. */
export function openPrinter(pages: number, here: Printer, setup: () => PrinterSetup): OpenPrinter {
  return pages > fewPages ? printerPool(setup()) : { print: here, close: () => Promise.resolve() };
}

/** Threads that print beside this one, one for each core. `room`: megabytes for what each of them keeps. */
export function printerPool(
  setup: PrinterSetup,
  threads = Math.max(1, availableParallelism()),
  room = roomFor(setup.cards),
): OpenPrinter {
  const all = Array.from({ length: threads }, () => printerThread(setup, room));
  const free = Array.from({ length: tasksAtHand }, () => all).flat();
  const waiting: WaitingTask[] = [];
  /** Whichever thread is free takes the next task, of whichever call: none waits for the end of another's batch. */
  const giveOut = () => {
    while (free.length > 0 && waiting.length > 0) {
      const [printer, next] = [free.shift(), waiting.shift()];
      if (!printer || !next) return;
      void next.run(printer).finally(() => {
        free.push(printer);
        giveOut();
      });
    }
  };
  const inTurn = (task: PrinterTask) =>
    new Promise<Outcome[]>((resolve, reject) => {
      waiting.push({ run: (printer) => printer.print(task).then(resolve, reject) });
      giveOut();
    });
  return {
    print: async (jobs, now) => {
      const tasks = tasksOf(jobs).map((some) => inTurn({ jobs: some, now: now.toISOString() }));
      return (await Promise.all(tasks)).flat();
    },
    close: async () => {
      await Promise.all(all.map((printer) => printer.close()));
    },
  };
}

interface WaitingTask {
  run: (printer: PrinterThread) => Promise<void>;
}

/**
 * Tasks that a thread has at a time. This thread writes down what was printed and then waits for the disk, a second now and
 * then: the others print on meanwhile.
 */
const tasksAtHand = 8;

/** Jobs in one task, at least, where there are as many. */
const jobsPerTask = 20;

/** Cuts jobs into tasks, and all languages of a page stay together: their content is read from disk once. */
export function tasksOf(jobs: PrintJob[]): PrintJob[][] {
  const tasks: PrintJob[][] = [];
  for (const job of jobs) {
    const task = tasks.at(-1);
    const last = task?.at(-1);
    if (!task || !last || (task.length >= jobsPerTask && baseOf(last) !== baseOf(job))) tasks.push([job]);
    else task.push(job);
  }
  return tasks;
}

function baseOf({ path }: PrintJob): string {
  return splitPath(path).path;
}

interface PrinterThread {
  print: (task: PrinterTask) => Promise<Outcome[]>;
  close: () => Promise<unknown>;
}

/**
 * Megabytes for what a thread keeps in memory (store/content-store.ts) and what a page needs; Node would let much more lie
 * about. A thread keeps some 45 MB, and catalogues of 0.65 MB for each thousand cards: it has half as much again, at the least.
 */
const roomFor = (cards: number): number => 96 + Math.ceil(cards / 1000);

/** The most that a thread gets when it has run out of its room. */
const mostRoom = 2000;

interface AskedTask extends PromiseWithResolvers<Outcome[]> {
  task: PrinterTask;
}

/**
 * One thread, which prints one task after the other and answers in the same order. One that runs out of its room is followed
 * by one with twice as much, which prints anew what is not answered yet.
 */
function printerThread(setup: PrinterSetup, room: number): PrinterThread {
  const asked: AskedTask[] = [];
  let worker = start(room);
  return {
    print: (task) => {
      const answer = { task, ...Promise.withResolvers<Outcome[]>() };
      asked.push(answer);
      worker.postMessage(task);
      return answer.promise;
    },
    close: () => worker.terminate(),
  };

  function start(megabytes: number): Worker {
    const resourceLimits = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: megabytes };
    const thread = new Worker(new URL('./printer-worker.ts', import.meta.url), { workerData: setup, resourceLimits });
    thread.unref();
    thread.on('message', (outcomes: Outcome[]) => asked.shift()?.resolve(outcomes));
    thread.on('error', (error) => {
      const isRoomLeft = codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY' && 2 * megabytes <= mostRoom;
      if (isRoomLeft) startAgain(2 * megabytes);
      else for (const { reject } of asked.splice(0)) reject(error);
    });
    return thread;
  }

  function startAgain(megabytes: number): void {
    worker = start(megabytes);
    for (const { task } of asked) worker.postMessage(task);
  }
}
