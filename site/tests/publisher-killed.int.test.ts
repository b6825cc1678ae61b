import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publisherFolders } from '../publisher/store/publisher-folders.ts';
import { takeLease } from '../publisher/store/lease.ts';
import { Store } from '../publisher/store/store.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishCommand, startPublisher } from './publisher-process.ts';
import { filesOf, pencils, settings, startPublishing, type Publishing } from './publishing.ts';

let site: Publishing;
beforeEach(async () => {
  site = await startPublishing();
});
afterEach(() => site.end());

const startChild = (dataDir: string) => startPublisher({ cms: site.cms, dataDir, mode: '--once' });

async function runChild(dataDir: string): Promise<{ code: number | null; complaint: string }> {
  return startChild(dataDir).ended;
}

/** A moment of its work, found by what it has left on disk. */
const moments: Record<string, (dataDir: string) => boolean> = {
  'while it copies': (dataDir) => existsSync(publisherFolders(dataDir).store),
  'when it begins to print': (dataDir) => drafts(dataDir).length > 0,
  'after the first pages': (dataDir) => pagesOfDraft(dataDir) > 3,
  'half-way through the pages': (dataDir) => pagesOfDraft(dataDir) > 60,
  'when it has switched': (dataDir) => existsSync(publisherFolders(dataDir).current),
};

test.each(Object.entries(moments))('a publisher killed %s is finished by its next start', async (_name, hasCome) => {
  const dataDir = join(site.dataDir, 'killed');
  mkdirSync(dataDir);
  const { child, ended } = startChild(dataDir);
  await expect.poll(() => hasCome(dataDir), { timeout: 60_000, interval: 1 }).toBe(true);
  child.kill('SIGKILL');
  await ended;
  expect(await runChild(dataDir)).toEqual({ code: 0, complaint: '' });
  expect(drafts(dataDir)).toEqual([]);
  expectWhole(dataDir);
});

test('a wide change that is killed again and again goes live whole at last, and every page is whole meanwhile', async () => {
  const dataDir = join(site.dataDir, 'again');
  mkdirSync(dataDir);
  await runChild(dataDir);
  const { current } = publisherFolders(dataDir);
  site.cms.publishGlobal(settings({ serviceName: 'Another name' }));
  site.cms.publish(pencils({ title: 'Holding a crayon' }));
  for (const milliseconds of [250, 400, 550, 700]) {
    const { child, ended } = startChild(dataDir);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    child.kill('SIGKILL');
    await ended;
    for (const [name, text] of filesOf(current)) if (name.endsWith('.html')) expect(text).toMatch(/<\/html>\s*$/);
  }
  expect(await runChild(dataDir)).toEqual({ code: 0, complaint: '' });
  const pages = [...filesOf(current)].filter(([name]) => name.endsWith('.html') && !name.startsWith('style-guide'));
  expect(pages.filter(([, text]) => !text.includes('Another name'))).toEqual([]);
  expectWhole(dataDir);
});

test('a second publisher on the same folder refuses with one sentence', async () => {
  const dataDir = join(site.dataDir, 'shared');
  const { store: storeFile, lock } = publisherFolders(dataDir);
  const store = new Store(storeFile);
  const lease = takeLease(store, lock);
  const second = await runChild(dataDir);
  lease?.release();
  store.close();
  expect(second.code).toBe(1);
  expect(second.complaint.trim().split('\n')).toHaveLength(1);
  expect(second.complaint).toContain('Another publisher is at work');
  expect((await runChild(dataDir)).code).toBe(0);
});

test('a missing key is one sentence', async () => {
  const child = spawn(process.execPath, [publishCommand, '--once'], { env: { PATH: process.env['PATH'] } });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  await once(child, 'close');
  expect(complaint.trim()).toMatch(/^EXPORT_API_KEY must be set.*$/);
});

/** What is served is what a print without any accident gives: every page that the store knows stands, and nothing waits. */
function expectWhole(dataDir: string): void {
  const folders = publisherFolders(dataDir);
  const store = new Store(folders.store);
  const [known, waiting, refusals] = [store.pages.paths(), store.sets.waiting(), store.refusals()];
  store.close();
  const standing = [...filesOf(folders.current).keys()].filter((name) => name.endsWith('.html') && !isShort(name));
  expect(known.length).toBe(standing.length);
  expect(known.length).toBeGreaterThan(60);
  expect({ waiting, refusals }).toEqual({ waiting: 0, refusals: [] });
  for (const name of standing) expect(readFileSync(join(folders.current, name), 'utf8')).toMatch(/<\/html>\s*$/);
}

const isShort = (name: string): boolean => /^([a-z-]+\/)?r\//i.test(name);

/** Folders of releases in the making. */
function drafts(dataDir: string): string[] {
  const { staging } = publisherFolders(dataDir);
  if (!existsSync(staging)) return [];
  return readdirSync(staging)
    .map((token) => join(staging, token, 'draft'))
    .filter((folder) => existsSync(folder));
}

function pagesOfDraft(dataDir: string): number {
  return htmlInDraft(dataDir).length;
}

function htmlInDraft(dataDir: string): string[] {
  const [draft] = drafts(dataDir);
  if (draft === undefined) return [];
  const names = readdirSync(draft, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.html'));
}
