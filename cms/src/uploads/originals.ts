import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { PayloadRequest } from 'payload';

/**
 * Uploads as they came, beside the folder of those that were written anew: nothing serves them, and they go with their document.
 * They bear the public name without its ending, so that nobody opens one by mistake.
 */
export function originalPath(req: Pick<PayloadRequest, 'payload'>, filename: string): string {
  return join(uploadsFolder(req), '..', 'originals', parse(filename).name);
}

export function uploadsFolder({ payload }: Pick<PayloadRequest, 'payload'>): string {
  const { staticDir } = payload.collections.media.config.upload;
  if (staticDir === undefined) throw new Error('The folder of uploads is not set (collections/media.ts).');
  return staticDir;
}

/** Whole or not at all: a process that is killed leaves no half of a file under its name. */
export async function keepOriginal(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
  await writeFile(`${path}.new`, bytes, { mode: 0o600 });
  await rename(`${path}.new`, path);
}

export async function forgetOriginal(path: string): Promise<void> {
  for (const name of [path, `${path}.new`]) await rm(name, { force: true });
}
