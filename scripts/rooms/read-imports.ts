import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Import } from './arrows-back.ts';

/** What the files below a folder import of each other. Tests aside: they may look into every room. */
export function readImports(root: string, folder: string): Import[] {
  const items = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return items
    .filter((item) => item.isFile())
    .map((item) => relative(root, join(item.parentPath, item.name)))
    .filter(isSource)
    .flatMap((from) => importsIn(root, from).map((to) => ({ from, to })))
    .filter(({ to }) => to.startsWith(`${folder}/`));
}

/** Whether the order of rooms holds for a file. */
export function isSource(file: string): boolean {
  return (
    /\.(?:tsx?|astro|mdx)$/.test(file) && !/(?:^|\/)(?:node_modules|dist|tests|\.[a-z]+)\/|\.test\.tsx?$/.test(file)
  );
}

/** `import … from`, `export … from` and `import(…)`, of files by their relative path. */
const imported = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)['"](\.{1,2}\/[^'"]+)['"]/g;

function importsIn(root: string, file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = Array.from(text.matchAll(imported), ([, path = '']) => join(dirname(file), path));
  return [...new Set(found)].filter((path) => existsSync(join(root, path)));
}
