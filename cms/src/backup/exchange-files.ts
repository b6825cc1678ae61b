import { cpSync, existsSync, mkdirSync, openSync, closeSync, fsyncSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

interface Exchange {
  /** Where the new one waits. */
  staged: string;
  /** Where it belongs. */
  place: string;
  /** Where the old one goes. */
  aside: string;
  /** Endings of files that belong to the old one and go with it. */
  companions?: string[];
}

/** Puts the old one aside and the new one in its place. Killed at any moment and repeated, it ends the same. */
export function exchange({ staged, place, aside, companions = [] }: Exchange): void {
  if (!existsSync(staged)) return;
  mkdirSync(dirname(place), { recursive: true });
  // The old one itself comes last: while it stands there, so may what belongs to it.
  for (const ending of [...companions, '']) putAside(`${place}${ending}`, join(aside, `${basename(place)}${ending}`));
  move(staged, place);
  flushFolder(dirname(place));
}

function putAside(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  move(from, to);
}

/** By its name alone where that is possible; from one file system to another under a name that is none yet. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    rmSync(`${to}.part`, { recursive: true, force: true });
    cpSync(from, `${to}.part`, { recursive: true, preserveTimestamps: true });
    renameSync(`${to}.part`, to);
    rmSync(from, { recursive: true });
  }
}

/** A name has changed when its folder is on the disk. */
function flushFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
