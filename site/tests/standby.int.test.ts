import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publisherFolders } from '../publisher/store/publisher-folders.ts';
import { differencesOf } from './compare-sites.ts';
import { FakeCms } from './fake-cms.ts';
import { startPublisher, type PublisherProcess } from './publisher-process.ts';
import { pencils, publishingFrom, settings, smallSite } from './publishing.ts';

let folder: string;
let cms: FakeCms;
let started: PublisherProcess[];
let [acting, standby]: PublisherProcess[] = [];
let hanging: ChildProcess | undefined;
let watching: NodeJS.Timeout | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standby-'));
  mkdirSync(join(folder, 'data'));
  cms = new FakeCms(smallSite());
  await cms.start();
  started = [];
  acting = start();
  await expect.poll(() => cms.reports.map((report) => report.state), soon).toContain('live');
  standby = start();
  await expect.poll(() => standby?.said(), soon).toContain('Standing by');
});
afterEach(async () => {
  clearInterval(watching);
  hanging?.kill('SIGKILL');
  await killAll();
  await cms.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function killAll(): Promise<void> {
  for (const { child, ended } of started) {
    child.kill('SIGKILL');
    await ended;
  }
}

const soon = { timeout: 60_000, interval: 20 };

test('when the acting publisher is killed, a change is live through the standby', async () => {
  acting?.child.kill('SIGKILL');
  await publishAndWait('Holding a crayon');
  expect(standby?.said()).toContain('Taking over.');
});

test('when the acting publisher hangs, a change is live through the standby', async () => {
  acting?.child.kill('SIGSTOP');
  await publishAndWait('Holding a crayon');
});

test('a publisher that hangs in the middle of a change is ended, and the standby goes on', async () => {
  await killAll();
  const command = join(import.meta.dirname, 'hanging-publisher.ts');
  hanging = spawn(process.execPath, [command, join(folder, 'data')], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(hanging, 'exit');
  if (hanging.stdout) await once(hanging.stdout, 'data');
  standby = start();
  await publishAndWait('Holding a crayon');
  expect(await ended).toEqual([null, 'SIGKILL']);
});

test('a publisher that goes on after its standby has taken over ends and overwrites nothing newer', async () => {
  // Its search process is another thing that must not keep it alive.
  await expect.poll(() => existsSync(join(folders().current, 'pagefind', 'ur', 'state.json')), soon).toBe(true);
  cms.publishGlobal(settings({ serviceName: 'Older name' }));
  cms.publish(pencils({ title: 'Older title' }));
  await untilAtWork();
  acting?.child.kill('SIGSTOP');
  cms.publishGlobal(settings({ serviceName: 'Newer name' }));
  await publishAndWait('Newer title');
  acting?.child.kill('SIGCONT');
  const seen = watchTexts();
  cms.publish(pencils({ title: 'Newest title' }));
  const ended = await acting?.ended;
  expect(ended?.code).toBe(1);
  expect(ended?.complaint).toContain('Another publisher has taken over');
  await expect.poll(pageText, soon).toContain('Newest title');
  expect(seen.end().filter((text) => text.includes('Older'))).toEqual([]);
  await expectWhole();
});

function start(): PublisherProcess {
  const publisher = startPublisher({ cms, dataDir: join(folder, 'data'), mode: '--watch' });
  started.push(publisher);
  return publisher;
}

const folders = () => publisherFolders(join(folder, 'data'));
const pageText = () => readFileSync(join(folders().current, 'advice', 'holding-a-pencil.html'), 'utf8');

/** Publishes a title and waits until readers have it. */
async function publishAndWait(title: string): Promise<void> {
  cms.publish(pencils({ title }));
  await expect.poll(pageText, soon).toContain(title);
}

/** The acting publisher has printed pages and not yet put all of them in place. */
async function untilAtWork(): Promise<void> {
  const { staging } = folders();
  const staged = () =>
    readdirSync(staging).flatMap((token) =>
      existsSync(join(staging, token)) ? readdirSync(join(staging, token)) : [],
    );
  await expect.poll(staged, { timeout: 20_000, interval: 1 }).not.toEqual([]);
}

/** Every text that readers of the page are given from now on. */
function watchTexts(): { end: () => string[] } {
  const texts = new Set<string>();
  watching = setInterval(() => texts.add(pageText()), 2);
  return {
    end: () => {
      clearInterval(watching);
      return [...texts];
    },
  };
}

/** What is served is what a fresh print gives. */
async function expectWhole(): Promise<void> {
  await expect.poll(() => cms.reports.at(-1)?.state, soon).toBe('live');
  const fresh = await publishingFrom(cms);
  fresh.now = new Date();
  await fresh.publish();
  expect(differencesOf(folders().current, fresh.folders.current)).toEqual([]);
  await fresh.end();
}
