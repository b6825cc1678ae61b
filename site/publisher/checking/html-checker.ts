import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Finding } from '../../checks/findings/finding.ts';
import { CheckBudget } from './check-budget.ts';
import type { HtmlAnswer, HtmlPage, HtmlTask } from './html-worker.ts';

/** Checks the HTML of printed pages before they go live, in a thread beside the one that prints. */
export interface HtmlChecker {
  /** Starts the thread, so that the first pages need not wait for it. */
  warm: () => void;
  /** What was found on each page. A page for which the budget of its set was not enough is missing. Never throws. */
  check: (set: number, pages: HtmlPage[], today: Date) => Promise<Map<string, Finding[]>>;
  close: () => Promise<void>;
}

/** How long the first pages after a start wait until the thread is there; then they go live unchecked. */
const patience = 10_000;
/** One page may be begun just before the budget ends. What takes longer than this hangs, and its thread is ended. */
const afterBudget = 500;

/** `startThread`: gives the thread, when one is first needed and again after one has hung. */
export function htmlChecker(say: (message: string) => void, startThread = htmlThread): HtmlChecker {
  const budget = new CheckBudget();
  let thread: HtmlThread | null = null;
  // The thread answers one task at a time.
  let queue: Promise<unknown> = Promise.resolve();
  const warmed = () => (thread ??= startThread());
  const giveUp = async (reason: string) => {
    say(`Some pages went live before their HTML was checked: ${reason} They are judged in the background.`);
    await thread?.close();
    thread = null;
  };
  const check: HtmlChecker['check'] = async (set, pages, today) => {
    const milliseconds = budget.left(set);
    if (pages.length === 0 || milliseconds === 0) return new Map();
    try {
      const { checked, spent } = await warmed().ask({ pages, milliseconds, today: today.toISOString() });
      budget.spend(set, spent);
      return new Map(checked.map(({ path, findings }) => [path, findings]));
    } catch (error) {
      await giveUp(error instanceof Error ? error.message : String(error));
      return new Map();
    }
  };
  return {
    warm: () => void warmed(),
    check: (...given) => {
      const checking = queue.then(() => check(...given));
      queue = checking;
      return checking;
    },
    close: async () => {
      await thread?.close();
      thread = null;
    },
  };
}

export interface HtmlThread {
  ask: (task: HtmlTask) => Promise<HtmlAnswer>;
  close: () => Promise<unknown>;
}

export function htmlThread(): HtmlThread {
  const worker = new Worker(new URL('./html-worker.ts', import.meta.url));
  // An idle thread keeps no process alive; one that is asked does.
  worker.unref();
  const ready = once(worker, 'message');
  // Whoever asks meets the failure.
  ready.catch(() => undefined);
  return {
    ask: async (task) => {
      worker.ref();
      try {
        await inTime(ready, patience);
        worker.postMessage(task);
        // Only html-worker.ts answers here, once for each task.
        const [answer] = (await inTime(once(worker, 'message'), task.milliseconds + afterBudget)) as [HtmlAnswer];
        return answer;
      } finally {
        worker.unref();
      }
    },
    close: () => worker.terminate(),
  };
}

async function inTime<Result>(work: Promise<Result>, milliseconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`The check did not answer within ${milliseconds} ms.`));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
