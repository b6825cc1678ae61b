import { createReadStream, existsSync } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { takenAtOf } from '../retention.ts';
import type { BackupTarget } from './target.ts';

const unfinished = '.part';
/** So long nobody copies: what is older was left by a backup that was killed. */
const abandonedAfter = 86_400_000;

/** A folder of this machine, or one that is mounted here. */
export function folderTarget(folder: string): BackupTarget {
  return {
    title: folder,
    put: async (file, name) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await removeAbandoned(folder);
      const part = join(folder, `${name}${unfinished}`);
      await copyFile(file, part);
      await flush(part);
      await rename(part, join(folder, name));
      await flush(folder);
    },
    // Node's streams and the web's are typed apart, and are the same.
    read: (name) =>
      Promise.resolve(Readable.toWeb(createReadStream(join(folder, name))) as unknown as ReadableStream<Uint8Array>),
    list: () => (existsSync(folder) ? readdir(folder) : Promise.resolve([])),
    remove: (name) => rm(join(folder, name), { force: true }),
  };
}

async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(unfinished) || takenAtOf(name.slice(0, -unfinished.length)) === null) continue;
    const { mtimeMs } = await stat(join(folder, name));
    if (Date.now() - mtimeMs > abandonedAfter) await rm(join(folder, name), { force: true });
  }
}

/** Written is not yet on the disk; a name is not there before its folder is. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
