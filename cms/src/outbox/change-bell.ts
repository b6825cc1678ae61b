import { EventEmitter, once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Next bundles screens and addresses apart, each with its own copy of this file; the bell must be the same for all, so it
 * hangs on what they share.
 */
const place = Symbol.for('ot.change-bell');

function bell(): EventEmitter {
  // Symbols of our own are unknown to the type of the global object.
  const shared = globalThis as { [place]?: EventEmitter | undefined };
  shared[place] ??= new EventEmitter().setMaxListeners(0);
  return shared[place];
}

/** Wakes whoever waits for a change in this process. It says that a row may come, not that it is committed. */
export function announceChange(): void {
  bell().emit('change');
}

/** Ends at the next change of this process, or after some milliseconds; says whether there was one. */
export async function changeWithin(milliseconds: number): Promise<boolean> {
  const over = new AbortController();
  const options = { signal: over.signal };
  try {
    return await Promise.race([once(bell(), 'change', options).then(() => true), pause(milliseconds, false, options)]);
  } finally {
    over.abort();
  }
}
