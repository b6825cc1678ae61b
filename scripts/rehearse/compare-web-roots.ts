import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What may differ between two prints of the same content, each with its reason. Everything else is the same to the byte. */
export const mayDiffer: { files: RegExp; why: string; without?: RegExp }[] = [
  {
    files: /^pagefind\//,
    why: 'A site that grew by single changes has its newest pages in an index of their own; a site printed at one go has not.',
  },
  {
    files: /^sitemaps\//,
    why: 'Since when a list or a form reads as it does is known to the publisher that saw it change; another one knows today.',
    without: /<lastmod>[^<]*<\/lastmod>/g,
  },
];

export interface ComparedRoots {
  same: number;
  /** Names of files that differ, or that only one has, and have no reason to. */
  different: string[];
  /** Those that may. */
  excused: string[];
}

export function compareWebRoots(one: string, other: string): ComparedRoots {
  const [first, second] = [hashesOf(one), hashesOf(other)];
  const result: ComparedRoots = { same: 0, different: [], excused: [] };
  for (const name of [...new Set([...first.keys(), ...second.keys()])].sort()) {
    if (first.get(name) === second.get(name)) result.same += 1;
    else if (isExcused(one, other, name)) result.excused.push(name);
    else result.different.push(name);
  }
  return result;
}

function hashesOf(root: string): Map<string, string> {
  const folder = realpathSync(root);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

function isExcused(one: string, other: string, name: string): boolean {
  const row = mayDiffer.find(({ files }) => files.test(name));
  if (!row?.without) return row !== undefined;
  const { without } = row;
  const [first, second] = [one, other].map((root) => textOf(join(root, name))?.replace(without, ''));
  return first !== undefined && first === second;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
