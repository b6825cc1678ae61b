import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LeaseLost } from '../store/store.ts';
import type { Delivery, DeliveryQueue } from './delivery-queue.ts';
import type { PlacedSet } from '../web-root/went-live.ts';
import type { Target } from './target.ts';
import { turns, type InTurn } from './turns.ts';
import type { Pause } from './with-retries.ts';

/** Waits after a failed delivery, in milliseconds; the last one goes on. */
const waits = [1000, 2000, 5000, 10_000, 30_000];

export interface DeliveryParts {
  queue: DeliveryQueue;
  /** In the order in which a set reaches them: a purge only helps after the bucket is right. */
  targets: Target[];
  say: (message: string) => void;
  pause: Pause;
  /** Throws `LeaseLost` where another publisher has taken over and delivers from here on. */
  checkLease?: () => void;
  /** What else goes on at the targets waits for its turn. */
  inTurn?: InTurn;
}

export interface Deliveries {
  /** Keeps a set that has gone live; returns when it cannot be lost any more, and delivers it in the background. */
  add: (set: PlacedSet) => void;
  /**
   * At the start and after a full print: compares everything unless the set that is live was added. A publisher may have
   * died between making a set live and adding it.
   */
  catchUp: (live: { number: number; root: string }) => void;
  /** Settles when nothing waits, or after `stop`. */
  settled: () => Promise<void>;
  /** What is under way is given up, and brought again at the next start. */
  stop: () => void;
}

/** Brings sets to the targets one after the other: at least once, never out of order, none skipped. */
export function startDeliveries(parts: DeliveryParts): Deliveries {
  const { queue } = parts;
  let isStopped = false;
  let working: Promise<void> | null = null;
  const work = () => {
    working ??= deliverAll(parts, () => isStopped).finally(() => {
      working = null;
    });
  };
  if (queue.waiting() > 0) work();
  return {
    add: (set) => {
      queue.add(set);
      work();
    },
    catchUp: (live) => {
      if (queue.lastNumber() !== live.number) queue.addEverything(live);
      work();
    },
    settled: async () => {
      while (working !== null) await working;
    },
    stop: () => {
      isStopped = true;
    },
  };
}

async function deliverAll(parts: DeliveryParts, isStopped: () => boolean): Promise<void> {
  const { queue, targets, say, pause, checkLease, inTurn = turns() } = parts;
  // The caller goes on first: it has just made pages live and has readers to tell.
  await Promise.resolve();
  let failures = 0;
  for (let delivery = queue.next(); delivery !== null && !isStopped(); delivery = queue.next()) {
    try {
      checkLease?.();
      const present = delivery;
      await inTurn(async () => {
        for (const target of targets) await bring(present, target, say);
      });
      queue.delivered(delivery);
      failures = 0;
    } catch (error) {
      if (error instanceof LeaseLost) return;
      say(`${messageOf(error)} ${queue.waiting()} sets wait and will be brought again.`);
      await pause(waits[Math.min(failures, waits.length - 1)] ?? 0);
      failures += 1;
    }
  }
}

async function bring(delivery: Delivery, target: Target, say: (message: string) => void): Promise<void> {
  try {
    if (delivery.kind === 'set') await target.publish(delivery.set);
    else await target.reconcile(delivery.root, filesBelow(delivery.root));
  } catch (cause) {
    if (cause instanceof LeaseLost) throw cause;
    const message = `${target.name} could not be brought up to date: ${messageOf(cause)}`;
    if (target.onFailure === 'wait') throw new Error(message, { cause });
    say(message);
  }
}

/** All files of a web root, relative to it. It may be a link. */
function filesBelow(root: string): string[] {
  return readdirSync(`${root}/`, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(root, join(item.parentPath, item.name)));
}

/** `fetch` says only that it failed; its cause says why. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.message === 'fetch failed'
    ? `${error.message} (${error.cause.message})`
    : error.message;
}
