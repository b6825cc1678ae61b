import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { FramedPage } from '../../checks/across/page-frame.ts';
import type { Finding } from '../../checks/findings/finding.ts';
import type { Extent } from '../store/judging-store.ts';

export interface JudgeOrder {
  path: string;
  extent: Extent;
}

export type JudgeAnswer =
  | { state: 'judged'; findings: Finding[]; framed: FramedPage }
  /** There is none on this machine, or it does not start. */
  | { state: 'no-browser'; reason: string }
  | { state: 'failed'; reason: string };

/** Looks at live pages in a browser, in a process of its own. */
export interface PageJudge {
  /** One page at a time. Never throws. */
  judge: (order: JudgeOrder) => Promise<JudgeAnswer>;
  close: () => void;
}

/** The browser is closed when nothing has been asked for so long, in milliseconds: it takes some hundred megabytes. */
const idle = 60_000;
/** Browsers grow with every page; a fresh one bounds that. */
const pagesPerProcess = 200;
/** A page that takes longer hangs. Low priority on a busy machine takes its time. */
const longest = 180_000;
/** So long a process may take to end, in milliseconds: the publisher waits for it when it ends itself. */
const longestEnd = 2000;

/** `current`: the link to the live release. The process starts with the first page, and again after it has ended. */
export function pageJudge(current: string, idleMilliseconds = idle): PageJudge {
  let child: ChildProcess | null = null;
  let pages = 0;
  let timer: NodeJS.Timeout | undefined;
  const close = () => {
    clearTimeout(timer);
    if (child) end(child);
    child = null;
    pages = 0;
  };
  const living = () => {
    if (child === null || !isAlive(child) || pages >= pagesPerProcess) {
      close();
      child = fork(join(import.meta.dirname, 'judge-process.ts'), [current]);
    }
    return child;
  };
  return {
    judge: async (order) => {
      clearTimeout(timer);
      const answer = await ask(living(), order);
      pages += 1;
      // A browser that was not there may have been installed by the next time.
      if (answer.state !== 'judged') close();
      else timer = setTimeout(close, idleMilliseconds).unref();
      return answer;
    },
    close,
  };
}

/** Lets a process close its browser; one in the middle of a page, at low priority, could take minutes. */
function end(child: ChildProcess): void {
  if (child.connected) child.disconnect();
  setTimeout(() => child.kill('SIGKILL'), longestEnd).unref();
}

function ask(child: ChildProcess, order: JudgeOrder): Promise<JudgeAnswer> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
    }, longest);
    const end = (answer: JudgeAnswer) => {
      clearTimeout(timer);
      child.off('exit', died).off('message', end);
      resolve(answer);
    };
    const died = () => {
      end({ state: 'failed', reason: 'The process that looks at pages has stopped.' });
    };
    // Only judge-process.ts answers here.
    child.once('exit', died).once('message', end);
    // A message that cannot be sent means that the process is going; its end is reported by then.
    child.send(order, () => undefined);
  });
}

function isAlive(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null && child.connected;
}
