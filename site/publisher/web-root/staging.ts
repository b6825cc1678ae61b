import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from '../process/files.ts';
import type { PublisherFolders } from '../store/publisher-folders.ts';
import type { Placement } from '../store/set-store.ts';
import { LeaseLost } from '../store/store.ts';

/**
 * The folder from which files are put into the web root. It carries the number of the lease, and everything that changes the
 * web root goes through it: a publisher that was paused and has lost its lease finds its folder gone, and can change nothing.
 */
export interface Staging {
  folder: string;
}

/** Opens the folder of a lease, with what an earlier holder left in it. */
export function openStaging({ staging }: PublisherFolders, token: number): Staging {
  mkdirSync(staging, { recursive: true });
  const folder = join(staging, String(token));
  const earlier = readdirSync(staging)
    .filter((name) => Number(name) < token)
    .sort((a, b) => Number(b) - Number(a));
  for (const name of earlier) {
    if (existsSync(folder)) rmSync(join(staging, name), { recursive: true, force: true });
    // One rename takes the folder away from its holder and keeps what is half placed.
    else renameSync(join(staging, name), folder);
  }
  mkdirSync(folder, { recursive: true });
  return { folder };
}

/** Takes away everything that is not on its way any more. */
export function clearStaging({ folder }: Staging): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
}

/**
 * Puts files into the web root and takes others away, in the order given, each by one rename (rename(2): whole or not at
 * all). Done again after an interruption it goes on where it was.
 */
export function place(staging: Staging, root: string, placements: Placement[]): void {
  for (const { file, staged, source } of placements) {
    const target = join(root, file);
    if (staged !== null) moveIn(staging, join(staging.folder, staged), target);
    else if (source !== null) linkIn(staging, source, target);
    else moveOut(staging, target);
  }
}

/** Switches a link or a folder by one rename, under the lease. `make` makes it at the path that it is given. */
export function replace(staging: Staging, target: string, make: (path: string) => void): void {
  const path = join(staging.folder, 'replacement');
  rmSync(path, { recursive: true, force: true });
  checkHeld(staging);
  make(path);
  renameSync(path, target);
}

function moveIn(staging: Staging, from: string, target: string): void {
  unlessMissing(() => {
    withFolder(target, () => {
      renameSync(from, target);
    });
  }, staging);
}

function linkIn(staging: Staging, source: string, target: string): void {
  const link = join(staging.folder, 'link');
  rmSync(link, { force: true });
  unlessMissing(() => {
    linkOrCopy(source, link);
    withFolder(target, () => {
      renameSync(link, target);
    });
    // Renaming one hard link onto another of the same file does nothing and leaves both (rename(2)).
    rmSync(link, { force: true });
  }, staging);
}

function moveOut(staging: Staging, target: string): void {
  const gone = join(staging.folder, 'gone');
  unlessMissing(() => {
    renameSync(target, gone);
    rmSync(gone, { recursive: true, force: true });
  }, staging);
}

/** What is missing has been placed before; unless the folder itself is missing: then somebody else places now. */
function unlessMissing(act: () => void, staging: Staging): void {
  try {
    act();
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    checkHeld(staging);
  }
}

function checkHeld({ folder }: Staging): void {
  if (!existsSync(folder))
    throw new LeaseLost('Another publisher has taken over. This one has stopped and changed nothing.');
}

/** The folder is made only where it is missing. */
function withFolder(file: string, act: () => void): void {
  if (existsSync(dirname(file))) return act();
  mkdirSync(dirname(file), { recursive: true });
  act();
}

/** A hard link costs nothing; across file systems only a copy is possible. */
export function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    copyFileSync(source, target);
  }
}
