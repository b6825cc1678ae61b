import { setImmediate as letOthersRun } from 'node:timers/promises';
import { sourceLocale, splitPath } from '@ot/shared-types';
import { allPaths } from '../addresses/addresses.ts';
import type { ContentStore } from '../store/content-store.ts';
import type { Render } from './bundle.ts';
import { printPage, type Moment } from './print-page.ts';

interface Warming {
  render: Render;
  content: ContentStore;
  moment: () => Moment;
}

/** After so many pages of a kind its templates are loaded and compiled. */
const pagesOfKind = 12;

/**
 * Prints some pages of each kind and throws them away: the first publication after a start would otherwise wait until the
 * templates are loaded and compiled. Ends as soon as there is something to do; others run between any two pages.
 */
export async function warmUp({ render, content, moment }: Warming, isIdle: () => boolean): Promise<void> {
  for (const path of pathsToWarm(allPaths(content))) {
    if (!isIdle()) return;
    await printPage(render, content, path, moment());
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
