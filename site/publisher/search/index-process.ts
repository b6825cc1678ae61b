/**
 * A process of its own that makes Pagefind indexes, one after the other, as `index-builder.ts` asks. Ends with its parent.
 */
import { subscribe } from 'node:diagnostics_channel';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex, type PagefindIndex } from 'pagefind';
import { pagesInFragment, type Fragment } from './fragments.ts';
import { giveWay } from '../process/give-way.ts';
import { readIfThere } from '../process/files.ts';
import type { Answer, Order, PageFile } from './index-builder.ts';

const isLowPriority = process.argv[2] === 'low';
if (isLowPriority) giveWay();

// Pagefind's own process does the work. If it is killed, its library waits for ever.
subscribe('child_process', (message) => {
  // Node documents the message of this channel: the process that was started.
  const { process: started } = message as { process: NodeJS.EventEmitter };
  started.on('exit', () => process.exit(1));
});

let index: PagefindIndex | null = null;

process.on('disconnect', () => process.exit());
// Only index-builder.ts sends messages here.
process.on('message', (order: Order) => {
  carryOut(order).then(answer, (error: unknown) => {
    answer({ error: error instanceof Error ? error.message : String(error) });
  });
});

function answer(message: Answer): void {
  // A parent that has gone hears nothing more; this process ends with it.
  process.send?.(message, undefined, undefined, () => undefined);
}

async function carryOut(order: Order): Promise<Answer> {
  switch (order.do) {
    case 'begin':
      await index?.deleteIndex();
      index = await begin(order.tag);
      return {};
    case 'add':
      for (const page of order.pages) await add(page);
      return {};
    case 'write':
      return { pages: await write(order.folder) };
  }
}

/** Leaves out a page that has gone in the meantime. */
async function add({ path, file }: PageFile): Promise<void> {
  const content = readIfThere(file)?.toString();
  if (content !== undefined) failOn((await current().addHTMLFile({ url: path, content })).errors, path);
}

async function begin(tag: string): Promise<PagefindIndex> {
  const made = await createIndex({ maxFragments: 100, forceLanguage: tag });
  if (made.index) return made.index;
  throw new Error(`Pagefind did not start: ${made.errors.join(' ')}`);
}

function current(): PagefindIndex {
  if (index) return index;
  throw new Error('A page was sent before its index was begun.');
}

async function write(outputPath: string): Promise<Fragment[]> {
  failOn((await current().writeFiles({ outputPath })).errors, outputPath);
  await current().deleteIndex();
  index = null;
  // The search page has an interface of its own and no worker.
  for (const name of readdirSync(outputPath)) if (/-(ui|worker|highlight)\./.test(name)) rmSync(join(outputPath, name));
  return pagesIn(join(outputPath, 'fragment'));
}

function failOn(errors: string[], subject: string): void {
  if (errors.length > 0) throw new Error(`Pagefind failed at ${subject}: ${errors.join(' ')}`);
}

/** What Pagefind calls each page; it says so only in the files it writes. */
function pagesIn(folder: string): Fragment[] {
  // Pagefind makes none where all pages have gone.
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => pagesInFragment(name, gunzipSync(readFileSync(join(folder, name)))));
}
