import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Store } from './store/store.ts';

/** How long a publisher that says nothing keeps the lease, in milliseconds. */
export const leaseTime = 6000;
const renewEvery = 1500;

/** The right to write, with a number that only grows. Everything written is tied to it (store.ts, staging.ts). */
export interface Lease {
  token: number;
  release: () => void;
}

/**
 * Takes the lease; null while another publisher has it. One whose process has ended loses it at once: it held a lock that the
 * system lets go of, however the process died. One that hangs or was paused loses it after `leaseTime`, and finds out when
 * it next tries to write.
 */
export function takeLease(store: Store, lockFile: string): Lease | null {
  const claimed = store.together(() => claim(store, lockFile));
  if (claimed === null) return null;
  const { token, lock } = claimed;
  const timer = setInterval(() => {
    renew(store, token);
  }, renewEvery);
  timer.unref();
  store.fence = token;
  return {
    token,
    release: () => {
      clearInterval(timer);
      store.fence = null;
      lock.close();
      rmSync(fileOf(lockFile, token), { force: true });
    },
  };
}

/** Waits until the lease is free. */
export async function waitForLease(store: Store, lockFile: string, signal: AbortSignal): Promise<Lease | null> {
  while (!signal.aborted) {
    const lease = takeLease(store, lockFile);
    if (lease) return lease;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return null;
}

function claim(store: Store, lockFile: string): { token: number; lock: DatabaseSync } | null {
  const row = store.database.prepare('select token, renewed_at from lease').get();
  const present = Number(row?.['token'] ?? 0);
  const isFresh = Date.now() - Number(row?.['renewed_at'] ?? 0) < leaseTime;
  if (present > 0 && isFresh && !hasEnded(fileOf(lockFile, present))) return null;
  const token = present + 1;
  const lock = tryLock(fileOf(lockFile, token));
  if (!lock) return null;
  store.database.prepare('insert or replace into lease values (1, ?, ?)').run(token, Date.now());
  return { token, lock };
}

function renew(store: Store, token: number): void {
  store.database.prepare('update lease set renewed_at = ? where token = ?').run(Date.now(), token);
}

/** Whether the process that locked this file has ended. */
function hasEnded(file: string): boolean {
  const lock = tryLock(file);
  lock?.close();
  return lock !== null;
}

function tryLock(file: string): DatabaseSync | null {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  try {
    database.exec('pragma busy_timeout = 0; begin exclusive');
    return database;
  } catch {
    database.close();
    return null;
  }
}

function fileOf(lockFile: string, token: number): string {
  return `${lockFile}-${token}`;
}
