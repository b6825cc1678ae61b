import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { PublisherFolders } from './folders.ts';

/** Releases that stay on disk beside the present one, to go back to. */
const keptReleases = 5;
const unfinished = '.building-';

/** A web root in the making. Nobody sees it before `switchTo`; killed before that, `removeUnfinished` takes it away. */
export interface Draft {
  id: string;
  folder: string;
  begunFromLive: boolean;
  /** Folders below it that are known to be there. */
  folders: Set<string>;
}

/** The folder of the release that is live, or null before the first one. */
export function liveRelease({ current }: PublisherFolders): string | null {
  return existsSync(current) ? join(dirname(current), readlinkSync(current)) : null;
}

/** Begins a release: empty, or with every file of the live one as a hard link. */
export function beginRelease(folders: PublisherFolders, now: Date, base: string | null): Draft {
  const id = unusedId(folders, now);
  const folder = join(folders.releases, unfinished + id);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (base !== null) linkFolder(base, folder);
  return { id, folder, begunFromLive: base !== null, folders: new Set() };
}

/** Ids are moments, so that names tell the order; two releases of one millisecond still get different ones. */
function unusedId(folders: PublisherFolders, now: Date): string {
  const id = now.toISOString().replace(/[-:.]/g, '');
  return existsSync(join(folders.releases, id)) ? unusedId(folders, new Date(now.getTime() + 1)) : id;
}

/** Writes a file of a draft. Never through a hard link: the live release shares that file. */
export function writeReleaseFile(draft: Draft, file: string, content: string): void {
  const path = join(draft.folder, file);
  makeFolderOf(draft, path);
  try {
    writeFileSync(path, content, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    rmSync(path);
    writeFileSync(path, content, { flag: 'wx' });
  }
}

/** Writes a file of a draft unless it reads the same already: most pages that a change touches come out as they were. */
export function replaceReleaseFile(draft: Draft, file: string, content: string): void {
  const path = join(draft.folder, file);
  if (draft.begunFromLive && existsSync(path) && readFileSync(path, 'utf8') === content) return;
  writeReleaseFile(draft, file, content);
}

/** Asking the system for every page whether its folder is there costs as much as writing the page. */
function makeFolderOf(draft: Draft, path: string): void {
  const folder = dirname(path);
  if (draft.folders.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  draft.folders.add(folder);
}

export function removeReleaseFile(draft: Draft, file: string): void {
  rmSync(join(draft.folder, file), { recursive: true, force: true });
  draft.folders.clear();
}

/** Puts a file that exists elsewhere into a draft, without copying it. */
export function linkIntoRelease(draft: Draft, source: string, file: string): void {
  const path = join(draft.folder, file);
  makeFolderOf(draft, path);
  linkFile(source, path);
}

/** Takes files out of a folder of a draft, except those named. */
export function keepOnlyInRelease(draft: Draft, folder: string, names: Set<string>): void {
  for (const name of namesIn(join(draft.folder, folder))) {
    if (!names.has(name)) removeReleaseFile(draft, join(folder, name));
  }
}

/** Puts a whole folder into a draft, without copying its files. */
export function linkFolderIntoRelease(draft: Draft, source: string, folder: string): void {
  if (existsSync(source)) linkFolder(source, join(draft.folder, folder));
}

/** Makes a draft the live release: two renames, each of which happens whole or not at all (rename(2)). */
export function switchTo(folders: PublisherFolders, draft: Draft): string {
  const folder = join(folders.releases, draft.id);
  renameSync(draft.folder, folder);
  const link = `${folders.current}.new`;
  rmSync(link, { force: true });
  symlinkSync(relative(dirname(folders.current), folder), link);
  renameSync(link, folders.current);
  return folder;
}

/** Takes away what a killed publisher left half-made. */
export function removeUnfinished({ releases }: PublisherFolders): void {
  for (const name of namesIn(releases)) {
    if (name.startsWith(unfinished)) rmSync(join(releases, name), { recursive: true, force: true });
  }
}

/**
 * Takes away all but the newest releases. In the background: ten thousand files take seconds. Renamed first, so that one
 * that is half gone can be mistaken for a release by nobody.
 */
export async function removeOldReleases(folders: PublisherFolders): Promise<void> {
  const live = basename(liveRelease(folders) ?? '');
  const finished = namesIn(folders.releases)
    .filter((name) => !name.startsWith(unfinished))
    .sort();
  for (const name of finished.slice(0, -keptReleases)) {
    if (name === live) continue;
    const going = join(folders.releases, unfinished + name);
    renameSync(join(folders.releases, name), going);
    await rm(going, { recursive: true, force: true });
  }
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const item of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, item.name), join(to, item.name)];
    if (item.isDirectory()) linkFolder(source, target);
    else linkFile(source, target);
  }
}

/** A hard link costs nothing; across file systems only a copy is possible. */
function linkFile(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') {
      rmSync(target);
      linkFile(source, target);
    } else if (code === 'EXDEV') copyFileSync(source, target);
    else throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
