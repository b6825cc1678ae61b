import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageFilesIn, textsOf, type Corpus } from './corpus.ts';
import { lettersOf, shownLettersOf } from './page-text.ts';

const sampled = 25;

/** Throws unless a generator made every page, and a sample of its pages shows every text of ours. */
export function expectSamePages(name: string, output: string, { pages, shared }: Corpus): void {
  const made = pageFilesIn(output).length;
  if (made !== pages.length) throw new Error(`${name} made ${made} pages of ${pages.length}.`);
  const step = Math.max(1, Math.floor(pages.length / sampled));
  for (const page of pages.filter((_, index) => index % step === 0)) {
    const file = join(output, `${page.path}.html`);
    if (!existsSync(file)) throw new Error(`${name} has not made ${page.path}.html.`);
    const shown = shownLettersOf(readFileSync(file, 'utf8'));
    const missing = textsOf(page, shared).find((text) => !shown.includes(lettersOf(text)));
    if (missing !== undefined) throw new Error(`${name} does not show "${missing}" on ${page.path}.`);
  }
}
