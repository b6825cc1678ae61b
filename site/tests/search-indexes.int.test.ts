import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SearchFile, SearchFiles } from '../publisher/search/language-search.ts';
import { searchIndexes, type SearchIndexes } from '../publisher/search/search-indexes.ts';
import { mergedSearch } from '../src/browser/merged-search.ts';
import type { Pagefind } from '../src/browser/pagefind.ts';
import type { PublishedSearch } from '../src/browser/published-search.ts';

/** Every process that is started here. */
const started: ChildProcess[] = [];
subscribe('child_process', (message) => {
  // Node documents the message of this channel.
  started.push((message as { process: ChildProcess }).process);
});

let folder: string;
let indexes: SearchIndexes;
let server: Server;
let said: string[];
let pages: Map<string, string>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
  said = [];
  pages = new Map(Array.from({ length: 12 }, (_, number) => [`/advice/p${number}`, `Walking ${number}`]));
  indexes = start();
  server = createServer((request, response) => {
    response.end(readFileSync(join(folder, 'root', (request.url ?? '/').replace(/\?.*/, ''))));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
});
afterEach(async () => {
  await indexes.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

function start(): SearchIndexes {
  return searchIndexes({
    folder: join(folder, 'search'),
    say: (message) => said.push(message),
    onBuilt: () => undefined,
  });
}

/** Tells search of the pages as they are now, or of these alone, and puts its files into the web root. */
async function update(changed: string[] | null = null): Promise<SearchFiles | null> {
  const find = (paths: string[] | null) =>
    [...pages].filter(([path]) => paths?.includes(path) ?? true).map(([path, text]) => ({ path, hash: text }));
  const files = await indexes.update('en', { changed, find, fileOf: filePage });
  place(files?.place ?? []);
  return files;
}

/** As the publisher does at once when a page has gone: nothing is built. */
async function hideGone(paths: string[]): Promise<void> {
  for (const path of paths) pages.delete(path);
  await indexes.hideGone('en', paths);
  place(indexes.files('en', JSON.stringify(published())));
}

function place(files: SearchFile[]): void {
  for (const { file, source } of files) {
    mkdirSync(dirname(join(folder, 'root', file)), { recursive: true });
    copyFileSync(source, join(folder, 'root', file));
  }
}

/** Main indexes are built, and readers are sent to them. */
async function settle(): Promise<void> {
  await update();
  await indexes.settled();
  await update([]);
}

/** The file of a page as it is now; there is none where it has gone. */
function filePage(path: string): string {
  const file = join(folder, 'pages', `${path}.html`);
  const filter = '<meta data-pagefind-filter="kind[content]" content="advice">';
  const html = `<html lang="en"><body data-pagefind-body>${filter}<h1>${pages.get(path)}</h1></body></html>`;
  mkdirSync(dirname(file), { recursive: true });
  if (pages.has(path)) writeFileSync(file, html);
  else rmSync(file, { force: true });
  return file;
}

function published(): PublishedSearch {
  // Written by what is tested here.
  return JSON.parse(readFileSync(join(folder, 'root', 'pagefind', 'en', 'state.json'), 'utf8')) as PublishedSearch;
}

/** What the search page would find: Pagefind's own script on the files of the web root, in the order of its results. */
async function find(term: string): Promise<string[]> {
  return Promise.all(
    (await (await searchPage()).search(term.split(' '), {})).map(async (page) => (await page.data()).url),
  );
}

let loads = 0;
async function searchPage() {
  const state = published();
  // A listening server has an address with a port.
  const bundle = `http://localhost:${(server.address() as AddressInfo).port}/pagefind/en/`;
  const script = join(folder, 'root', 'pagefind', 'en', state.engine, 'pagefind.js');
  // The module's type is the one that the search page gives it.
  const pagefind = (await import(`${script}?${(loads += 1)}`)) as Pagefind;
  const options = { baseUrl: '/', excerptLength: 24, metaCacheTag: '1' };
  await pagefind.options({ ...options, noWorker: true, ...{ basePath: `${bundle}${state.engine}/` } });
  await pagefind.init();
  await Promise.all(state.indexes.map((index) => pagefind.mergeIndex(`${bundle}${index.folder}/`, options)));
  return mergedSearch({ pagefind, published: state }, 'en');
}

test('all pages of a small site are found at once, and from the main index later', async () => {
  await update();
  expect(await find('walking')).toHaveLength(12);
  await settle();
  expect(published().indexes.map((index) => index.tag)).toEqual(['en-x-0of1']);
  expect(await find('walking')).toHaveLength(12);
});

test('a new page is found, though the main index is older', async () => {
  await settle();
  pages.set('/advice/new', 'Running');
  await update();
  expect(published().indexes).toHaveLength(2);
  expect(await find('running')).toEqual(['/advice/new']);
});

test('a changed page is found by its new words and not by its old ones', async () => {
  await settle();
  pages.set('/advice/p1', 'Skipping');
  await update();
  expect(await find('skipping')).toEqual(['/advice/p1']);
  expect(await find('walking')).not.toContain('/advice/p1');
});

test('a withdrawn page is gone from results and counts', async () => {
  await settle();
  pages.delete('/advice/p1');
  await update();
  expect(await find('walking')).toHaveLength(11);
  expect(await find('walking')).not.toContain('/advice/p1');
  expect(await (await searchPage()).filters()).toEqual({ kind: { advice: 11 } });
});

test('a withdrawn page can be hidden at once, in the main index and among recent changes', async () => {
  await settle();
  pages.set('/advice/p2', 'Walking backwards');
  await update();
  const before = published();
  await hideGone(['/advice/p1', '/advice/p2']);
  expect(published().indexes).toEqual(before.indexes);
  expect(await find('walking')).toHaveLength(10);
  expect(await (await searchPage()).filters()).toEqual({ kind: { advice: 10 } });
});

test('an update that is told what has changed looks at that alone', async () => {
  await settle();
  pages.set('/advice/new', 'Running').set('/advice/p1', 'Skipping').set('/advice/p3', 'Hopping');
  pages.delete('/advice/p2');
  await update(['/advice/new', '/advice/p1', '/advice/p2']);
  expect(await find('running')).toEqual(['/advice/new']);
  expect(await find('skipping')).toEqual(['/advice/p1']);
  expect(await find('hopping')).toEqual([]);
  expect((await find('walking')).toSorted()).not.toContain('/advice/p2');
  await update(['/advice/p3']);
  expect(await find('hopping')).toEqual(['/advice/p3']);
  expect(await find('skipping')).toEqual(['/advice/p1']);
});

test('the first update looks at all pages, whatever it is told', async () => {
  await update(['/advice/p1']);
  expect(await find('walking')).toHaveLength(12);
});

test('a page that goes before it is indexed is left out, and the others are found', async () => {
  const listed = [...pages.keys(), '/advice/gone'].map((path) => ({ path, hash: path }));
  for (const round of [1, 2]) {
    place((await indexes.update('en', { changed: null, find: () => listed, fileOf: filePage }))?.place ?? []);
    expect(await find('walking'), `round ${round}`).toHaveLength(12);
    await indexes.settled();
  }
});

test('a hidden page that comes back is found again', async () => {
  await settle();
  await hideGone(['/advice/p1']);
  pages.set('/advice/p1', 'Walking 1');
  await update();
  expect(await find('walking')).toHaveLength(12);
  expect(await (await searchPage()).filters()).toEqual({ kind: { advice: 12 } });
});

test('a fresh page with the word in its title stands beside the best of the main index', async () => {
  for (const number of [1, 2, 3]) pages.set(`/advice/m${number}`, `Climbing trees and walls in the park ${number}`);
  await settle();
  pages.set('/advice/new', 'Climbing');
  await update();
  expect((await find('climbing'))[0]).toBe('/advice/new');
});

test('after many changes the main index is built again and the recent one empties', async () => {
  await settle();
  const before = published().indexes[0]?.folder;
  for (let number = 0; number < 11; number += 1) pages.set(`/advice/p${number}`, `Skipping ${number}`);
  await settle();
  expect(published().indexes.map((index) => index.tag)).toEqual(['en-x-0of1']);
  expect(published().indexes[0]?.folder).not.toBe(before);
  expect(published().stale.ids).toEqual([]);
  expect(await find('skipping')).toHaveLength(11);
});

test('a page that reads as before again, while a main index is built of its change, is found by its present words', async () => {
  await settle();
  const changed = [...pages.keys()].slice(0, 11);
  for (const path of changed) pages.set(path, 'Skipping');
  await update(changed);
  pages.set('/advice/p0', 'Walking 0');
  await update(['/advice/p0']);
  await indexes.settled();
  await update([]);
  expect(await find('walking')).toContain('/advice/p0');
  expect(await find('skipping')).toHaveLength(10);
});

test('nothing is placed when nothing has changed', async () => {
  await settle();
  expect(await update()).toBeNull();
});

test('a killed index process is started again', async () => {
  await settle();
  for (const child of started) child.kill('SIGKILL');
  pages.set('/advice/new', 'Running');
  await update();
  expect(said.join()).toContain('It is started again.');
  expect(await find('running')).toEqual(['/advice/new']);
});

test('what the indexes hold survives a restart', async () => {
  await settle();
  await indexes.close();
  indexes = start();
  expect(await update()).toBeNull();
});

test('damaged notes of what the indexes hold are made again', async () => {
  await settle();
  await indexes.close();
  writeFileSync(join(folder, 'search', 'en', 'contents.json'), '{ "mains": [');
  indexes = start();
  await settle();
  expect(said.join()).toContain('is built again');
  expect(await find('walking')).toHaveLength(12);
});

test('folders that are not used any more stay for readers who have the page open, and go later', async () => {
  await indexes.close();
  let now = 0;
  const options = { folder: join(folder, 'search'), say: () => undefined, onBuilt: () => undefined, now: () => now };
  indexes = searchIndexes(options);
  await settle();
  const standing = readdirSync(join(folder, 'search', 'en'));
  now = 2 * 3_600_000;
  const files = await update();
  expect(files?.remove).toHaveLength(1);
  const gone = standing.filter((name) => !readdirSync(join(folder, 'search', 'en')).includes(name));
  expect(gone).toEqual([expect.stringMatching(/^\w{16}$/), `${gone[0]}.json`]);
});
