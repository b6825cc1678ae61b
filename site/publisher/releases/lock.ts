import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Only one publisher may write. Throws when another one lives; takes over from one that died. Returns the way to let go. */
export function takeLock(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  if (!tryLock(file)) {
    const holder = holderOf(file);
    if (holder !== null && isAlive(holder)) {
      throw new Error(
        `Another publisher (process ${holder}) is at work on ${dirname(file)}. Stop it first, or give this one another DATA_DIR.`,
      );
    }
    rmSync(file, { force: true });
    if (!tryLock(file)) throw new Error(`Another publisher took ${file} in this moment. Try again.`);
  }
  return () => {
    if (holderOf(file) === process.pid) rmSync(file, { force: true });
  };
}

function tryLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function holderOf(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
