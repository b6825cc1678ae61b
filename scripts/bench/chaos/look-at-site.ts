import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differencesOf, searchedIn } from '@ot/site/tests/compare-sites.ts';

/** Pages that were looked at while everything went on, and those that were not whole. */
export interface Looked {
  looks: number;
  torn: string[];
}

/** Looks at a page of each folder: at any moment it is whole or absent. */
export function lookAtPages(
  root: string,
  folders: string[],
  { random, looked }: { random: () => number; looked: Looked },
) {
  for (const folder of folders) {
    const names = namesIn(join(root, folder)).filter((name) => name.endsWith('.html'));
    const name = names[Math.floor(random() * names.length)];
    if (name === undefined) continue;
    const text = textOf(join(root, folder, name));
    if (text === null) continue;
    looked.looks += 1;
    if (!text.trimEnd().endsWith('</html>')) looked.torn.push(join(folder, name));
  }
}

/** A site as it has become, and the same printed anew: files that differ, and languages whose search finds other pages. */
export function compareWithWhole(mine: string, whole: string): { differences: string[]; files: number } {
  const searches = namesIn(join(whole, 'pagefind')).filter(
    (locale) => searchedIn(mine, locale).join() !== searchedIn(whole, locale).join(),
  );
  return {
    differences: [...differencesOf(mine, whole), ...searches.map((locale) => `search in ${locale}`)],
    files: readdirSync(`${whole}/`, { recursive: true }).length,
  };
}

/** Null: there is no such file at this moment. */
export function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
