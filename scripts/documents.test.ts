import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './folders.ts';

/** Documents that name files, for people who look for them. Decisions keep the names of their day. */
const documents = globSync(['*.md', '*/README.md', 'scripts/assurance/*.md'], { cwd: root });

/** Paths stand in code quotes, have a slash, and no place for something else in them. */
function pathsIn(document: string): string[] {
  const text = readFileSync(join(root, document), 'utf8').replace(/^```.*?^```/gms, '');
  return [...text.matchAll(/`([\w@.-]+(?:\/[\w@.()-]+)+)`/g)].flatMap(([, path]) => path ?? []);
}

/** Seen from the root, the document's own folder, or the sources of its package. */
function isThere(path: string, document: string): boolean {
  const folder = dirname(document);
  const packageFolder = folder.split('/')[0] ?? '.';
  return [root, join(root, folder), join(root, packageFolder), join(root, packageFolder, 'src')].some((from) =>
    existsSync(join(from, path)),
  );
}

const named = documents.flatMap((document) => pathsIn(document).map((path) => ({ document, path })));

test.each(documents)('every file that %s names exists', (document) => {
  const missing = named
    // What a run makes is not in the repository.
    .filter(
      (each) =>
        each.document === document &&
        !each.path.startsWith('.data/') &&
        /\.(ts|tsx|md|mjs|astro|json)$/.test(each.path),
    )
    .filter(({ path }) => !isThere(path, document));
  expect(missing.map(({ path }) => relative('.', path))).toEqual([]);
});

test('the list of how to add something names only what exists, folders too', () => {
  const missing = pathsIn('HOW-TO-ADD.md').filter((path) => !isThere(path, 'HOW-TO-ADD.md'));
  expect(missing).toEqual([]);
});
