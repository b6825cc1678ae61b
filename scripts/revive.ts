import { startAgain } from './processes.ts';
import { say } from './progress.ts';

const shortestPause = 1_000;
const longestPause = 30_000;
/** A program that ran for so long has started well: the next pause is short again. */
const longEnough = 60_000;

/**
 * How long to wait before a program is started again, in milliseconds: a second at first, twice as long each time that it ends
 * soon after its start.
 */
export function pauseBefore(ranFor: number, lastPause: number): number {
  if (lastPause === 0 || ranFor > longEnough) return shortestPause;
  return Math.min(lastPause * 2, longestPause);
}

interface Life {
  startedAt: number;
  lastPause: number;
}

const lives = new Map<string, Life>();

/** Starts a program again that ended by itself, and says so. The others go on: a CMS that has died takes no page away. */
export function revive(name: string, tail: string): void {
  const now = performance.now();
  const { startedAt, lastPause } = lives.get(name) ?? { startedAt: 0, lastPause: 0 };
  const pause = pauseBefore(now - startedAt, lastPause);
  say(`✗ ${name} stopped unexpectedly, and is started again in ${pause / 1000} s. Its last lines:\n${tail}`);
  lives.set(name, { startedAt: now + pause, lastPause: pause });
  setTimeout(() => {
    startAgain(name);
  }, pause);
}
