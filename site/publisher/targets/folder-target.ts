import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { codeOf } from '../process/files.ts';
import { inGroups } from './in-groups.ts';
import { inOrderOfAppearance } from '../serve/site-file.ts';
import type { Copy, Target } from './target.ts';

/** Says that everything beside it may be taken away. */
const mark = '.copy-of-the-site';

/**
 * A folder on another disk, or of another machine, with everything that a web server needs. It is never made: where the disk
 * is not there, neither is the folder, and the site would be copied to the wrong place.
 */
export function folderTarget(folder: string, check: () => void = () => undefined): Target {
  const copy = copyIn(folder, check);
  return {
    name: `the folder "${folder}"`,
    onFailure: 'wait',
    copy,
    publish: async ({ root, written, removed }) => {
      await expectOurs(folder);
      await inGroups(written, (file) => copy.put(root, file));
      await inGroups(removed, copy.remove);
    },
    reconcile: async (root, files) => {
      // An empty web root is an accident, and would empty the copy.
      if (!files.includes('index.html')) throw new Error(`${root} has no home page, so the copy is left as it is.`);
      await expectOurs(folder);
      await inGroups(inOrderOfAppearance(files), async (file) => {
        if (await differs(copy, root, file)) await copy.put(root, file);
      });
      const wanted = new Set(files);
      for (const key of await copy.keys()) if (!wanted.has(key)) await copy.remove(key);
    },
  };
}

function copyIn(folder: string, check: () => void): Copy {
  return {
    keyOf: (file) => file,
    keys: async () => {
      await expectOurs(folder);
      const items = await readdir(folder, { recursive: true, withFileTypes: true });
      return items
        .filter((item) => !item.isDirectory())
        .map((item) => relative(folder, join(item.parentPath, item.name)))
        .filter((key) => key !== mark);
    },
    read: async (key) => {
      await expectOurs(folder);
      return readWhole(join(folder, key));
    },
    put: async (root, file) => {
      check();
      await putInPlace(join(root, file), folder, file);
    },
    remove: async (key) => {
      check();
      await rm(join(folder, key), { force: true });
    },
  };
}

async function differs(copy: Copy, root: string, file: string): Promise<boolean> {
  const [here, there] = await Promise.all([readFile(join(root, file)), copy.read(file)]);
  return there === null || !there.equals(here);
}

/** Only a folder that was empty, or that holds our mark, is the site's alone. */
async function expectOurs(folder: string): Promise<void> {
  if (existsSync(join(folder, mark))) return;
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}. Make it, or bring its disk back.`);
  const names = await readdir(folder);
  if (names.length > 0)
    throw new Error(`${folder} holds something else. Name an empty folder: all below it will belong to the site.`);
  await writeFile(join(folder, mark), 'Everything in this folder belongs to the copy of the site.\n');
}

/** Beside its place first, then there by a rename: a reader gets the old file or the new one. */
async function putInPlace(source: string, folder: string, file: string): Promise<void> {
  const place = join(folder, file);
  const coming = join(dirname(place), `.${randomUUID()}.coming`);
  const put = async () => {
    await copyFile(source, coming);
    await rename(coming, place);
  };
  try {
    await put();
  } catch (error) {
    if (!inTheWay.has(codeOf(error))) throw error;
    await makeWay(folder, file);
    await mkdir(dirname(place), { recursive: true });
    await put();
  } finally {
    if (existsSync(coming)) await rm(coming);
  }
}

/** The folder is not there yet, a file stands in its place, or a folder in the place of the file. */
const inTheWay = new Set<unknown>(['ENOENT', 'ENOTDIR', 'EISDIR', 'EEXIST', 'ENOTEMPTY']);

/** Takes away what stands as a folder where a file belongs, or as a file where a folder does. */
async function makeWay(folder: string, file: string): Promise<void> {
  const parts = file.split('/');
  for (const [index] of parts.entries()) {
    const path = join(folder, ...parts.slice(0, index + 1));
    const kind = await kindOf(path);
    const isLast = index === parts.length - 1;
    if (kind !== 'nothing' && isLast === (kind === 'folder')) await rm(path, { recursive: true });
  }
}

async function kindOf(path: string): Promise<'folder' | 'other' | 'nothing'> {
  try {
    return (await lstat(path)).isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(String(codeOf(error)))) throw error;
    return 'nothing';
  }
}

/** What a plain file holds. A link is none: it shows what stands elsewhere. */
async function readWhole(path: string): Promise<Buffer | null> {
  try {
    return (await lstat(path)).isFile() ? await readFile(path) : null;
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(String(codeOf(error)))) throw error;
    return null;
  }
}
