import { setImmediate as letOthersRun } from 'node:timers/promises';
import { sourceLocale, splitPath } from '@ot/shared-types';
import type { PublisherParts } from './publishing.ts';
import { allPaths } from './render/addresses.ts';
import { printPage } from './render/print-page.ts';

/** After so many pages of a kind its templates are loaded and compiled. */
const pagesOfKind = 12;

/**
 * Prints some pages of each kind and throws them away: the first publication after a start would otherwise wait until the
 * templates are loaded and compiled. Ends as soon as there is something to do; others run between any two pages.
 */
export async function warmUp(parts: PublisherParts, isIdle: () => boolean): Promise<void> {
  const { store, bundle, origin, clock } = parts;
  for (const path of pathsToWarm(allPaths(store.content))) {
    if (!isIdle()) return;
    await printPage(bundle.render, store.content, path, { origin, now: clock() });
    await letOthersRun();
  }
}

/** Some addresses of each kind of page, the kinds with most pages first: they are the ones that change most often. */
export function pathsToWarm(paths: string[]): string[] {
  const kinds = [...Map.groupBy(paths, kindOf).values()].sort((a, b) => b.length - a.length);
  return kinds.flatMap((ofKind) => {
    const [english, others] = [true, false].map((isEnglish) =>
      ofKind.filter((path) => (splitPath(path).locale === sourceLocale) === isEnglish),
    );
    // Translations and English in their place take other ways through the templates.
    return [...(english ?? []).slice(0, pagesOfKind / 2), ...(others ?? []).slice(0, pagesOfKind / 2)];
  });
}

/** Entries of a collection are a kind; every other page is one of its own. */
function kindOf(path: string): string {
  const [, folder = '', slug = ''] = splitPath(path).path.split('/');
  return slug === '' || folder === 'help' ? splitPath(path).path : folder;
}
