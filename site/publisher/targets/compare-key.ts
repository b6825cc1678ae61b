import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Damages } from '@ot/shared-types';
import { codeOf } from '../process/files.ts';
import type { Copy } from './target.ts';
import { wantedFile } from './wanted-file.ts';

/** What came of comparing one file of a copy with the web root. */
export type Compared =
  | { state: 'same' }
  /** The web root has begun to change: the copy is behind, and not damaged. */
  | { state: 'moving' }
  | { state: 'damaged'; damage: keyof Damages; isMended: boolean };

interface Comparing {
  copy: Copy;
  root: string;
  /** Whether nothing of the web root is on its way to the copy, from before the comparison until now. */
  isStill: () => boolean;
}

/** Compares what stands under a key by content, and mends it. Nothing is delivered meanwhile. */
export async function compareKey(key: string, { copy, root, isStill }: Comparing): Promise<Compared> {
  const damage = await damageOf(key, copy, root);
  if (!isStill()) return { state: 'moving' };
  if (damage === null) return { state: 'same' };
  const file = await wantedFile(root, key, copy);
  await (file === null ? copy.remove(key) : copy.put(root, file));
  const left = await damageOf(key, copy, root);
  return { state: 'damaged', damage, isMended: left === null || !isStill() };
}

async function damageOf(key: string, copy: Copy, root: string): Promise<keyof Damages | null> {
  const [here, there] = await Promise.all([readWanted(key, copy, root), copy.read(key)]);
  if (here === null) return there === null ? null : 'extra';
  if (there === null) return 'missing';
  return here.equals(there) ? null : 'changed';
}

async function readWanted(key: string, copy: Copy, root: string): Promise<Buffer | null> {
  const file = await wantedFile(root, key, copy);
  try {
    return file === null ? null : await readFile(join(root, file));
  } catch (error) {
    // Taken away in between.
    if (codeOf(error) !== 'ENOENT') throw error;
    return null;
  }
}
