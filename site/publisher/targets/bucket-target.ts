import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprintOf, openBucket } from './bucket.ts';
import { headersOfFile, inOrderOfAppearance, isForReaders, pathOfFile } from '../serve/site-file.ts';
import { inGroups } from './in-groups.ts';
import type { Target } from './target.ts';
import type { BucketSettings } from './target-settings.ts';
import type { Pause } from './with-retries.ts';

/**
 * A bucket of an S3-compatible service, behind a CDN or with its own web address. `check` throws where nothing may be sent
 * any more; it is asked before every request, because a set can take minutes.
 */
export function bucketTarget(settings: BucketSettings, pause: Pause, check: () => void = () => undefined): Target {
  const bucket = openBucket(settings, pause);
  const keyOf = (file: string) => keyOfFile(file, settings.pageKeys);
  const send = async (root: string, file: string) => {
    const body = await readFile(join(root, file));
    check();
    await bucket.put(keyOf(file), body, headersOfFile(file));
  };
  const remove = (keys: string[]) =>
    inGroups(keys, (key) => {
      check();
      return bucket.remove(key);
    });
  return {
    copy: {
      keyOf: (file) => (isForReaders(file) ? keyOf(file) : null),
      keys: async () => [...(await bucket.list()).keys()],
      read: bucket.get,
      put: send,
      remove: (key) => remove([key]),
    },
    name: `the bucket "${settings.bucket}"`,
    onFailure: 'wait',
    publish: async ({ root, written, removed }) => {
      await inGroups(written.filter(isForReaders), (file) => send(root, file));
      await remove(removed.filter(isForReaders).map(keyOf));
    },
    reconcile: async (root, files) => {
      const wanted = inOrderOfAppearance(files.filter(isForReaders));
      // An empty web root is an accident, and would empty the public site.
      if (!wanted.includes('index.html')) throw new Error(`${root} has no home page, so the bucket is left as it is.`);
      const there = await bucket.list();
      await inGroups(wanted, async (file) => {
        const isSame = there.get(keyOf(file)) === fingerprintOf(await readFile(join(root, file)));
        if (!isSame) await send(root, file);
      });
      const keys = new Set(wanted.map(keyOf));
      await remove([...there.keys()].filter((key) => !keys.has(key)));
    },
  };
}

/** The home page keeps its file's name under either rule: no service can store an object without a name. */
export function keyOfFile(file: string, pageKeys: BucketSettings['pageKeys']): string {
  if (pageKeys === 'file' || file === 'index.html') return file;
  return pathOfFile(file).slice(1);
}
