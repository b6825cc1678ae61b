import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publisherFolders } from '../publisher/releases/folders.ts';
import { takeLock } from '../publisher/releases/lock.ts';
import { Store } from '../publisher/store/store.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesOf, pencils, settings, startPublishing, type Publishing } from './publishing.ts';

/** The publisher's real command, in a process of its own that can be killed. */
const command = join(import.meta.dirname, '..', 'publisher', 'commands', 'publish.ts');

let site: Publishing;
beforeEach(async () => {
  site = await startPublishing();
});
afterEach(() => site.end());

function startChild(dataDir: string) {
  const child = spawn(process.execPath, [command, '--once'], {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      CMS_URL: site.cms.url,
      EXPORT_API_KEY: site.cms.apiKey,
      SITE_URL: 'https://example.org',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  return { child, ended: once(child, 'exit').then(() => ({ code: child.exitCode, complaint })) };
}

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

test('a full print that is killed again and again never shows half a site', async () => {
  const dataDir = join(site.dataDir, 'again');
  mkdirSync(dataDir);
  await runChild(dataDir);
  const { current } = publisherFolders(dataDir);
  const before = filesOf(current);
  site.cms.publishGlobal(settings({ serviceName: 'Another name' }));
  site.cms.publish(pencils({ title: 'Holding a crayon' }));
  for (const pages of [1, 25, 50]) {
    const { child, ended } = startChild(dataDir);
    await expect.poll(() => changedInDraft(dataDir, before) >= pages, { timeout: 60_000, interval: 1 }).toBe(true);
    child.kill('SIGKILL');
    await ended;
    expect(filesOf(current)).toEqual(before);
  }
  expect(await runChild(dataDir)).toEqual({ code: 0, complaint: '' });
  const pages = [...filesOf(current)].filter(([name]) => name.endsWith('.html') && !name.startsWith('style-guide'));
  expect(pages.filter(([, text]) => !text.includes('Another name'))).toEqual([]);
  expect(drafts(dataDir)).toEqual([]);
});

test('a second publisher on the same folder refuses with one sentence', async () => {
  const dataDir = join(site.dataDir, 'shared');
  const unlock = takeLock(publisherFolders(dataDir).lock);
  const second = await runChild(dataDir);
  unlock();
  expect(second.code).toBe(1);
  expect(second.complaint.trim().split('\n')).toHaveLength(1);
  expect(second.complaint).toContain('Another publisher is at work');
  expect((await runChild(dataDir)).code).toBe(0);
});

test('a missing key is one sentence', async () => {
  const child = spawn(process.execPath, [command, '--once'], { env: { PATH: process.env['PATH'] } });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  await once(child, 'close');
  expect(complaint.trim()).toMatch(/^EXPORT_API_KEY must be set.*$/);
});

/** What is served is what a print without any accident gives: every page that the store knows stands, and nothing waits. */
function expectWhole(dataDir: string): void {
  const folders = publisherFolders(dataDir);
  const store = new Store(folders.store);
  const [known, pending, refusals] = [store.pageHashes(), store.pending(), store.refusals()];
  store.close();
  const standing = [...filesOf(folders.current).keys()].filter((name) => name.endsWith('.html'));
  expect(known.size).toBe(standing.length);
  expect(known.size).toBeGreaterThan(60);
  expect({ pending, refusals }).toEqual({ pending: [], refusals: [] });
  for (const name of standing) expect(readFileSync(join(folders.current, name), 'utf8')).toMatch(/<\/html>\s*$/);
}

function drafts(dataDir: string): string[] {
  const { releases } = publisherFolders(dataDir);
  return existsSync(releases) ? readdirSync(releases).filter((name) => name.startsWith('.building-')) : [];
}

function pagesOfDraft(dataDir: string): number {
  return htmlInDraft(dataDir).length;
}

function changedInDraft(dataDir: string, before: Map<string, string>): number {
  const [draft] = drafts(dataDir);
  if (draft === undefined) return 0;
  const folder = join(publisherFolders(dataDir).releases, draft);
  return htmlInDraft(dataDir).filter((name) => {
    try {
      return readFileSync(join(folder, name), 'latin1') !== before.get(name);
    } catch {
      return false;
    }
  }).length;
}

function htmlInDraft(dataDir: string): string[] {
  const [draft] = drafts(dataDir);
  if (draft === undefined) return [];
  const names = readdirSync(join(publisherFolders(dataDir).releases, draft), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.html'));
}
