import { existsSync, mkdirSync, readdirSync, readlinkSync, renameSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { linkOrCopy, replace, type Staging } from './staging.ts';
import type { PublisherFolders } from '../store/publisher-folders.ts';

/** Releases that stay on disk beside the present one, to go back to. */
const keptReleases = 2;

/** The folder of the release that is live, or null before the first one. */
export function liveRelease({ current }: PublisherFolders): string | null {
  return existsSync(current) ? join(dirname(current), readlinkSync(current)) : null;
}

/** A name for a new release: its moment, so that names tell the order. Two of one millisecond still get different ones. */
export function newReleaseId(folders: PublisherFolders, now: Date): string {
  const id = now.toISOString().replace(/[-:.]/g, '');
  return existsSync(join(folders.releases, id)) ? newReleaseId(folders, new Date(now.getTime() + 1)) : id;
}

/** Makes a folder, printed and complete, a release. */
export function keepRelease(folders: PublisherFolders, draft: string, id: string): string {
  mkdirSync(folders.releases, { recursive: true });
  const folder = join(folders.releases, id);
  renameSync(draft, folder);
  return folder;
}

/** Makes a release the live one, by one rename. */
export function switchTo(folders: PublisherFolders, staging: Staging, id: string): void {
  replace(staging, folders.current, (path) => {
    symlinkSync(relative(dirname(folders.current), join(folders.releases, id)), path);
  });
}

/** Takes away all but the newest releases. In the background: a hundred thousand files take seconds. */
export async function removeOldReleases(folders: PublisherFolders, staging: Staging): Promise<void> {
  const live = basename(liveRelease(folders) ?? '');
  for (const name of namesIn(folders.releases)
    .sort()
    .slice(0, -keptReleases - 1)) {
    if (name === live) continue;
    // Moved first, so that one that is half gone can be mistaken for a release by nobody.
    const going = join(staging.folder, `going-${name}`);
    renameSync(join(folders.releases, name), going);
    await rm(going, { recursive: true, force: true });
  }
}

/**
 * Puts a whole folder into another, without copying its files. A file that is there already stays. Returns the files that were
 * not, relative to the folder.
 */
export function linkFolder(from: string, to: string): string[] {
  mkdirSync(to, { recursive: true });
  return readdirSync(from, { withFileTypes: true }).flatMap((item) => {
    const [source, target] = [join(from, item.name), join(to, item.name)];
    if (item.isDirectory()) return linkFolder(source, target).map((file) => join(item.name, file));
    if (existsSync(target)) return [];
    linkOrCopy(source, target);
    return [item.name];
  });
}

export function linkFolderIfThere(from: string, to: string): void {
  if (existsSync(from)) linkFolder(from, to);
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
