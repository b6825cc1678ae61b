import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pageTextOf, type Block, type PageText } from './page-text.ts';

/** The content of our printed pages, for other generators. */
export interface Corpus {
  pages: PageText[];
  /** Blocks that many pages share (menus, footer), which a generator may make once. */
  shared: Block[];
}

/** From how many pages on a block counts as part of the frame. */
const oftenShared = 10;

export function corpusOf(webRoot: string): Corpus {
  const pages = pageFilesIn(webRoot).map((file) => pageTextOf(readFileSync(join(webRoot, file), 'utf8'), pathOf(file)));
  const framing = pages.flatMap((page) => [...page.before, ...page.after]).map((block) => JSON.stringify(block));
  const counts = new Map<string, number>();
  for (const block of framing) counts.set(block, (counts.get(block) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= oftenShared).map(([block]) => block);
  const refs = new Map(often.map((block, index) => [block, index]));
  const shorten = (block: Block): Block => {
    const ref = refs.get(JSON.stringify(block));
    return ref === undefined ? block : { ref };
  };
  return {
    pages: pages.map((page) => ({ ...page, before: page.before.map(shorten), after: page.after.map(shorten) })),
    // It was made by JSON.stringify above.
    shared: often.map((text) => JSON.parse(text) as Block),
  };
}

/**
 * Pages, without those that web servers show for addresses that lead nowhere, which generators treat apart, and without short
 * addresses, which are second names of pages and cost no generator a page.
 */
export function pageFilesIn(folder: string): string[] {
  const files = readdirSync(`${folder}/`, { recursive: true, encoding: 'utf8' });
  const isPage = (file: string) => file.endsWith('.html') && !file.endsWith('404.html');
  return files.filter((file) => isPage(file) && !/^(?:[\w-]+\/)?r\//.test(file)).sort();
}

/** All texts of a page, with those that it shares. */
export function textsOf({ before, main, after }: PageText, shared: Block[]): string[] {
  return [...before, ...main, ...after].flatMap((block) => {
    const full = 'ref' in block ? shared[block.ref] : block;
    return full && 'items' in full ? full.items.map((item) => item.text) : [];
  });
}

function pathOf(file: string): string {
  return file.replace(/\.html$/, '');
}
