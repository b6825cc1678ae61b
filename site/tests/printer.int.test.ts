import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '@ot/shared-types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { allPaths } from '../publisher/addresses/addresses.ts';
import { openPrinter, printerHere, printerPool, type OpenPrinter } from '../publisher/render/printer.ts';
import type { PrintJob } from '../publisher/render/print-to-file.ts';
import { origin, startPublishing, type Publishing } from './publishing.ts';

/** Threads that print, with the real templates and a store that a publisher has filled. */
let site: Publishing;
let pool: OpenPrinter | null = null;
beforeEach(async () => {
  site = await startPublishing();
  await site.publish();
});
afterEach(async () => {
  await pool?.close();
  pool = null;
  await site.end();
});

const setup = () => ({
  storeFile: site.folders.store,
  distFolder: site.parts.bundle.distFolder,
  origin,
  cards: site.parts.store.content.cardCount(),
});
const here = () => printerHere({ render: site.parts.bundle.render, content: site.parts.store.content }, origin);
const jobs = (folder: string): PrintJob[] =>
  allPaths(site.parts.store.content).map((path) => ({
    path,
    target: join(site.dataDir, folder, fileOf(path)),
    present: null,
  }));
const printed = (some: PrintJob[]) => some.map(({ target }) => readFileSync(target, 'utf8'));

test('threads print what one prints, and answer in the order of the jobs', async () => {
  pool = printerPool(setup(), 2);
  const [alone, together] = [jobs('alone'), jobs('together')];
  const expected = await here()(alone, site.now);
  expect(await pool.print(together, site.now)).toEqual(expected);
  expect(printed(together)).toEqual(printed(alone));
});

test('two calls at once get their own answers', async () => {
  pool = printerPool(setup(), 2);
  const [first, second] = [jobs('first').slice(0, 30), jobs('second').slice(30)];
  const answers = await Promise.all([pool.print(first, site.now), pool.print(second, site.now)]);
  expect(answers.map((outcomes) => outcomes.map(({ path }) => path))).toEqual(
    [first, second].map((some) => some.map(({ path }) => path)),
  );
});

test('a thread that cannot load the templates fails the print, and says why', async () => {
  pool = printerPool({ ...setup(), distFolder: join(site.dataDir, 'nowhere') }, 1);
  await expect(pool.print(jobs('never'), site.now)).rejects.toThrow('The templates are not built');
});

test('a thread that runs out of memory is followed by one with more, and no page is missing', async () => {
  const room = 8; // MB, less than the templates need
  pool = printerPool(setup(), 1, room);
  const some = jobs('cramped').slice(0, 50);
  const outcomes = await pool.print(some, site.now);
  expect(outcomes.map(({ path }) => path)).toEqual(some.map(({ path }) => path));
  expect(printed(some)).toEqual(printed(some).filter((text) => text.endsWith('</html>')));
});

test('a few pages are printed here, without threads that load the templates first', () => {
  const print = here();
  const refuse = () => {
    throw new Error('No thread is wanted.');
  };
  expect(openPrinter(1000, print, refuse).print).toBe(print);
});
