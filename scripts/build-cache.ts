import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './folders.ts';

const ignored = new Set(['node_modules', 'dist', '.next', '.astro', 'tests', 'content']);

/** Builds unless the same sources have been built before and the result is still there. Says whether it built. */
export async function buildUnlessCurrent(build: {
  name: string;
  sources: string[];
  result: string;
  run: () => Promise<unknown>;
}): Promise<boolean> {
  const stamp = join(root, '.data', 'builds', `${build.name}.sha256`);
  const wanted = fingerprintOf(build.sources);
  if (existsSync(join(root, build.result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;
  await build.run();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}

/** A fingerprint of the names and contents of all files below the given paths. */
export function fingerprintOf(paths: string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesBelow(join(root, path))))
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((item) => !ignored.has(item.name) && !item.name.endsWith('.test.ts') && item.name !== 'next-env.d.ts')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => filesBelow(join(path, item.name)));
}
