import { mkdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isDiskFull } from '../process/disk-full.ts';
import type { Store } from './store.ts';

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
  const claimed = claimIfReachable(store, lockFile);
  if (claimed === null) return null;
  const { token, lock } = claimed;
  const timer = setInterval(() => {
    try {
      renew(store, token);
    } catch (error) {
      // On a full disk nobody else can take the lease either; while somebody holds the store it is renewed the next time.
      if (!isDiskFull(error) && !isBusy(error)) throw error;
    }
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

/** Null also where the publisher that has the lease hangs in the middle of a change, which keeps everybody else from the store. */
function claimIfReachable(store: Store, lockFile: string): Claimed | null {
  store.waitForOthers(100);
  try {
    return store.together(() => claim(store, lockFile));
  } catch (error) {
    if (!isBusy(error)) throw error;
    endHangingHolder(store, lockFile);
    return null;
  } finally {
    store.waitForOthers();
  }
}

/** SQLITE_BUSY: https://www.sqlite.org/rescode.html#busy */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 5;
}

/**
 * Ends the process that has let its lease run out and still holds its lock, if it is one of this machine. What it had begun to
 * change is undone by the database.
 */
function endHangingHolder(store: Store, lockFile: string): void {
  const { token, isFresh } = presentLease(store);
  const holder = store.settings.get('leaseHolder');
  // As long as the lock is held, the process that took it is there and nobody else has its number.
  if (isFresh || holder === null || hasEnded(fileOf(lockFile, token))) return;
  const { host, pid } = holder;
  if (host !== hostname()) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself meanwhile.
  }
}

function presentLease(store: Store): { token: number; isFresh: boolean } {
  const row = store.database.prepare('select token, renewed_at from lease').get();
  return { token: Number(row?.['token'] ?? 0), isFresh: Date.now() - Number(row?.['renewed_at'] ?? 0) < leaseTime };
}

interface Claimed {
  token: number;
  lock: DatabaseSync;
}

function claim(store: Store, lockFile: string): Claimed | null {
  const { token: present, isFresh } = presentLease(store);
  if (present > 0 && isFresh && !hasEnded(fileOf(lockFile, present))) return null;
  const token = present + 1;
  const lock = tryLock(fileOf(lockFile, token));
  if (!lock) return null;
  store.database.prepare('insert or replace into lease values (1, ?, ?)').run(token, Date.now());
  store.settings.set('leaseHolder', { host: hostname(), pid: process.pid });
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
