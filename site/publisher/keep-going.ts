import type { CmsClient } from './client/cms-client.ts';
import { isDiskFull } from './process/disk-full.ts';
import { isDamaged, setAside } from './store/open-database.ts';
import { Store } from './store/store.ts';
import { pause } from './process/waiting.ts';

interface Going {
  storeFile: string;
  client: CmsClient;
  say: (message: string) => void;
  signal: AbortSignal;
  /** Whether it waits for room on a full disk; a publisher that is to work once ends. */
  isPatient: boolean;
}

/** More than so many damaged stores one after the other mean a damaged disk. */
const mostRestarts = 3;
const secondsBetweenTries = 5;

/**
 * Runs a publisher, and begins again after what passes: a store that turns out to be damaged is set aside, and room on a full disk
 * is waited for. What fails beside the publisher, in a timer or in an answer that nobody awaits, ends its run in the same way.
 */
export async function keepGoing(going: Going, run: (signal: AbortSignal) => Promise<void>): Promise<void> {
  let damaged = 0;
  for (;;) {
    try {
      await withoutStrays(going, run);
      return;
    } catch (error) {
      if (isDamaged(error) && (damaged += 1) < mostRestarts) going.say(setAside(going.storeFile, error));
      else if (isDiskFull(error) && going.isPatient && !going.signal.aborted) await waitForRoom(going, error);
      else throw error;
    }
  }
}

/** Runs it until it ends, or until something fails that nobody waits for. */
async function withoutStrays({ signal }: Going, run: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const failed = new AbortController();
  let stray: { error: unknown } | null = null;
  const onStray = (error: unknown) => {
    stray ??= { error };
    failed.abort();
  };
  process.on('uncaughtException', onStray);
  try {
    await run(AbortSignal.any([signal, failed.signal]));
  } finally {
    process.off('uncaughtException', onStray);
  }
  // Set by the listener while `run` was awaited, which the compiler does not see.
  const failure = stray as { error: unknown } | null;
  if (failure) throw failure.error;
}

async function waitForRoom({ storeFile, client, say, signal }: Going, error: unknown): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The disk of the publisher is full (${reason}). The site stays as it is. Make room; it then goes on by itself.`;
  say(message);
  await tellDashboard(storeFile, client, message);
  await pause(secondsBetweenTries, signal);
}

/** What was told last, with this beside it: nothing can be written down now, and the next report takes its place. */
async function tellDashboard(storeFile: string, client: CmsClient, message: string): Promise<void> {
  try {
    const store = new Store(storeFile, { readOnly: true });
    const last = store.sets.get(store.sets.nextNumber() - 1);
    store.close();
    const refusal = { collection: 'publisher', id: '', locale: 'en', field: 'disk', message };
    if (last) await client.report({ ...last, refusals: [...last.refusals, refusal] });
  } catch {
    // Neither store nor CMS can be reached: the log says it.
  }
}

/** Tells the CMS once more what is live: what was said of a full disk no longer holds. */
export function tellAgain(store: Store): void {
  const last = store.sets.get(store.sets.nextNumber() - 1);
  if (last) store.sets.put({ ...last, refusals: store.refusals() });
}
