import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, type Locale } from '@ot/shared-types';
import type { SetParts } from '../sets/commit-set.ts';
import { place } from '../sets/staging.ts';
import type { SearchFile, SearchIndexes } from './search-indexes.ts';

type WebRoot = Pick<SetParts, 'store' | 'staging'> & {
  /** The live web root; it can be another one after a wait. */
  root: () => string | null;
};

/** Brings the search of a language up to the pages that are live: its files appear in order, the one that leads to them last. */
export async function placeSearch({ store, staging, root }: WebRoot, indexes: SearchIndexes, locale: Locale) {
  const readPage = (path: string) => readIfThere(join(root() ?? '', fileOf(path)));
  const files = await indexes.update(locale, { pages: store.pages.inSearch(locale), readPage });
  const live = root();
  if (live === null) return;
  const isStanding = existsSync(join(live, 'pagefind', locale, 'state.json'));
  const added = isStanding ? (files?.place ?? []) : indexes.files(locale);
  place(staging, live, [
    ...added.map(({ file, source }: SearchFile) => ({ file, staged: null, source })),
    ...(files?.remove ?? []).map((file) => ({ file, staged: null, source: null })),
  ]);
}

function readIfThere(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
