import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publisherFolders } from '../publisher/store/publisher-folders.ts';
import { bucketTarget, keyOfFile } from '../publisher/targets/bucket-target.ts';
import { fingerprintOf, openBucket } from '../publisher/targets/bucket.ts';
import { startDeliveries } from '../publisher/targets/deliveries.ts';
import { DeliveryQueue } from '../publisher/targets/delivery-queue.ts';
import { isForReaders } from '../publisher/serve/site-file.ts';
import { readTargetSettings } from '../publisher/targets/target-settings.ts';
import { LeaseLost } from '../publisher/store/store.ts';
import { FakeCms } from './fake-cms.ts';
import { startPublisher, type PublisherProcess } from './publisher-process.ts';
import { filesOf, pencils, scissors, smallSite } from './publishing.ts';
import { bucketName, startS3Server, type S3Server } from './s3-server.ts';

let folder: string;
let cms: FakeCms;
let s3: S3Server;
const started: PublisherProcess[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deliveries-'));
  mkdirSync(join(folder, 'data'));
  cms = new FakeCms(smallSite());
  await cms.start();
  s3 = await startS3Server(folder);
});
afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
  await cms.stop();
  await s3.stop();
  rmSync(folder, { recursive: true, force: true });
});

const soon = { timeout: 60_000, interval: 50 };

test('a published page is in the bucket as it is in the web root, and so is everything else', async () => {
  await publish();
  cms.publish(pencils({ title: 'Holding a crayon' }));
  await publish();
  expect(fileOfRoot('advice/holding-a-pencil.html')).toContain('Holding a crayon');
  expect(await inBucket()).toEqual(inWebRoot());
});

test('an unpublished page is gone from the bucket', async () => {
  await publish();
  expect(await inBucket()).toHaveProperty(['advice/using-scissors']);
  cms.unpublish('advice', 'advice-2');
  await publish();
  expect(await inBucket()).not.toHaveProperty(['advice/using-scissors']);
  expect(await inBucket()).toEqual(inWebRoot());
});

test('a publisher that follows the feed brings a change to the bucket, with its search', async () => {
  watch();
  await expect.poll(() => inBucket(), soon).toHaveProperty(['index.html']);
  cms.publish(pencils({ title: 'Holding a crayon' }));
  await expect.poll(() => fileOfRoot('advice/holding-a-pencil.html'), soon).toContain('Holding a crayon');
  await expect.poll(() => inBucket(), soon).toHaveProperty(['pagefind/en/state.json']);
  await expect.poll(async () => isDeepStrictEqual(await inBucket(), inWebRoot()), soon).toBe(true);
});

test('a set goes on after its publisher was killed before the bucket had it', async () => {
  await publish();
  s3.fault = 'down';
  const { child, ended, said } = watch();
  await expect.poll(() => cms.requests.get('changes') ?? 0, soon).toBeGreaterThan(2);
  cms.publish(scissors('Cutting'));
  await expect.poll(said, soon).toContain('will be brought again');
  expect(fileOfRoot('advice/using-scissors.html')).toContain('Cutting');
  child.kill('SIGKILL');
  await ended;
  s3.fault = 'none';
  await publish();
  expect(await inBucket()).toEqual(inWebRoot());
});

test('a set that went live without being noted for the bucket is found at the next start', async () => {
  await publish();
  cms.unpublish('advice', 'advice-2');
  // Stands for a publisher that dies between the two: without targets it never notes anything.
  await publish({ SITE_S3_BUCKET: undefined });
  expect(await inBucket()).toHaveProperty(['advice/using-scissors']);
  await publish();
  expect(await inBucket()).toEqual(inWebRoot());
});

test('a whole new release is in the bucket', async () => {
  await publish();
  const before = await inBucket();
  await publish({ SITE_URL: 'https://another.example' });
  const after = await inBucket();
  expect(after['index.html']).not.toBe(before['index.html']);
  expect(after).toEqual(inWebRoot());
});

test('another bucket gets everything, although nothing has changed', async () => {
  await publish();
  await publish({ SITE_S3_PREFIX: 'www' });
  expect(await inBucket('www')).toEqual(inWebRoot());
});

test('of indexes that take the place of others, those that lead there arrive last', async () => {
  await publish();
  const firstState = s3.written.findIndex((request) => request.endsWith('/en/state.json'));
  const lastPage = s3.written.lastIndexOf('PUT advice');
  expect(firstState).toBeGreaterThan(lastPage);
  s3.written.length = 0;
  cms.publish(pencils({ title: 'Holding a crayon' }));
  await publish();
  const english = s3.written.filter((request) => request.startsWith('PUT pagefind/en/'));
  expect(english.length).toBeGreaterThan(3);
  expect(english.at(-1)).toBe('PUT pagefind/en/state.json');
  expect(s3.written.indexOf('PUT advice/holding-a-pencil')).toBeLessThan(s3.written.indexOf(english[0] ?? ''));
});

test('a publisher that another one has taken over from sends nothing more, and its set stays for the other', async () => {
  const { bucket } = readTargetSettings(environment());
  const root = join(folder, 'root');
  mkdirSync(root);
  const names = Array.from({ length: 40 }, (_, index) => `page-${index}.html`);
  for (const name of names) writeFileSync(join(root, name), 'old');
  const queue = new DeliveryQueue(join(folder, 'queue'));
  const checkLease = () => {
    if (s3.written.length >= 8) throw new LeaseLost('Taken over.');
  };
  const wait = () => Promise.resolve();
  if (!bucket) throw new Error('No bucket.');
  const targets = [bucketTarget(bucket, wait, checkLease)];
  const deliveries = startDeliveries({ queue, targets, say: () => undefined, pause: wait, checkLease });
  deliveries.add({ number: 1, root, written: names, removed: [] });
  await deliveries.settled();
  expect(s3.written).toHaveLength(8);
  expect(queue.waiting()).toBe(1);
  queue.close();
});

type Changes = Record<string, string | undefined>;

function environment(changes: Changes = {}): Record<string, string> {
  const all: Changes = {
    SITE_S3_BUCKET: bucketName,
    SITE_S3_ENDPOINT: s3.url,
    SITE_S3_ACCESS_KEY_ID: 'S3RVER',
    SITE_S3_SECRET_ACCESS_KEY: 'S3RVER',
    ...changes,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

async function publish(changes: Changes = {}): Promise<void> {
  const { ended } = startPublisher({ cms, dataDir: dataDir(), mode: '--once', env: environment(changes) });
  expect(await ended).toEqual({ code: 0, complaint: '' });
}

function watch(): PublisherProcess {
  const publisher = startPublisher({ cms, dataDir: dataDir(), mode: '--watch', env: environment() });
  started.push(publisher);
  return publisher;
}

const dataDir = () => join(folder, 'data');
const current = () => publisherFolders(dataDir()).current;
const fileOfRoot = (name: string) => readFileSync(join(current(), name), 'utf8');

/** Key and fingerprint of everything in the bucket. */
async function inBucket(prefix = ''): Promise<Record<string, string>> {
  const { bucket } = readTargetSettings(environment({ SITE_S3_PREFIX: prefix }));
  if (!bucket) throw new Error('No bucket.');
  const found = await openBucket(bucket, () => Promise.resolve()).list();
  return Object.fromEntries(found);
}

/** The same of the web root. */
function inWebRoot(): Record<string, string> {
  const files = [...filesOf(current())].filter(([name]) => isForReaders(name));
  return Object.fromEntries(
    files.map(([name, text]) => [keyOfFile(name, 'address'), fingerprintOf(Buffer.from(text, 'latin1'))]),
  );
}
