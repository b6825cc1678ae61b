import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AwsClient } from 'aws4fetch';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprintOf, openBucket } from '../publisher/targets/bucket.ts';
import { bucketTarget } from '../publisher/targets/bucket-target.ts';
import { startDeliveries, type Deliveries } from '../publisher/targets/deliveries.ts';
import { DeliveryQueue } from '../publisher/targets/delivery-queue.ts';
import { purgeTarget } from '../publisher/targets/purge-target.ts';
import { readTargetSettings } from '../publisher/targets/target-settings.ts';
import { startFakePurgeEndpoint, type FakePurgeEndpoint } from './fake-purge-endpoint.ts';
import { bucketName, startS3Server, type S3Server } from './s3-server.ts';

const origin = 'https://example.org';
const deliver = join(import.meta.dirname, 'deliver-queue.ts');

let folder: string;
let root: string;
let s3: S3Server;
let cdn: FakePurgeEndpoint;
let queue: DeliveryQueue;
let said: string[];
/** What a test does while a delivery waits: it stands for time that passes. */
let whilePausing: () => void;
const pause = () => {
  whilePausing();
  return Promise.resolve();
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'targets-'));
  root = join(folder, 'root');
  s3 = await startS3Server(folder);
  cdn = await startFakePurgeEndpoint();
  queue = new DeliveryQueue(join(folder, 'queue'));
  said = [];
  whilePausing = () => undefined;
});
afterEach(async () => {
  queue.close();
  cdn.stop();
  await s3.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a set arrives in the order in which it must appear, and what goes is taken away last', async () => {
  const deliveries = start();
  deliveries.add(place(1, { 'index.html': 'home', 'old.html': 'old' }));
  deliveries.add(place(2, { '_astro/a.css': 'css', 'new.html': 'new', 'sitemap.xml': 'map' }, ['old.html']));
  await deliveries.settled();
  expect(s3.written.slice(2)).toEqual(['PUT _astro/a.css', 'PUT new', 'PUT sitemap.xml', 'DELETE old']);
  expect(await inBucket()).toEqual(
    kept({ 'index.html': 'home', '_astro/a.css': 'css', new: 'new', 'sitemap.xml': 'map' }),
  );
});

test('an object says what it is and how long it may be kept', async () => {
  const deliveries = start();
  deliveries.add(place(1, { 'advice/x.html': 'a page', '_astro/a.css': 'css' }));
  await deliveries.settled();
  const page = await fetchObject('advice/x');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect((await fetchObject('_astro/a.css')).headers.get('cache-control')).toContain('immutable');
});

test.each(['busy', 'cut', 'down'] as const)(
  'a set that meets a server that is %s waits and arrives whole',
  async (fault) => {
    const deliveries = start();
    s3.passing = 3;
    s3.fault = fault;
    let pauses = 0;
    whilePausing = () => {
      pauses += 1;
      if (pauses === 200) s3.fault = 'none';
    };
    const first = numbered(40, 'first');
    deliveries.add(place(1, first));
    deliveries.add(place(2, { 'page-1.html': 'second' }, ['page-2.html']));
    await deliveries.settled();
    const expected = { ...first, 'page-1.html': 'second' };
    expect(await inBucket()).toEqual(kept(asKeys(expected, 'page-2.html')));
    expect(said.join('\n')).toContain('2 sets wait and will be brought again.');
  },
);

test('a set that waits arrives as it was, although the web root has gone on', async () => {
  const deliveries = start();
  s3.fault = 'down';
  const states: string[] = [];
  s3.onWritten = () => states.push(s3.written.at(-1) ?? '');
  deliveries.add(place(1, { 'a.html': 'links to b', 'b.html': 'b' }));
  deliveries.add(place(2, { 'a.html': 'no link' }, ['b.html']));
  whilePausing = () => (s3.fault = 'none');
  await deliveries.settled();
  expect(states.toSorted()).toEqual(['DELETE b', 'PUT a', 'PUT a', 'PUT b']);
  expect(states.slice(2)).toEqual(['PUT a', 'DELETE b']);
  expect(await inBucket()).toEqual(kept({ a: 'no link' }));
});

test('a process killed half-way loses nothing: the next one finishes, in order', async () => {
  const files = numbered(120, 'text');
  queue.add(place(1, files));
  queue.add(place(2, { 'page-7.html': 'newer' }, ['page-9.html']));
  for (const requests of [10, 50, 90]) {
    const child = startChild();
    const before = s3.written.length;
    s3.onWritten = () => {
      if (s3.written.length === before + requests) child.kill('SIGKILL');
    };
    await once(child, 'exit');
    expect(child.signalCode).toBe('SIGKILL');
  }
  s3.onWritten = () => undefined;
  await once(startChild(), 'exit');
  expect(queue.waiting()).toBe(0);
  expect(await inBucket()).toEqual(kept(asKeys({ ...files, 'page-7.html': 'newer' }, 'page-9.html')));
});

test('a set that is added twice is brought once', async () => {
  const deliveries = start();
  const set = place(1, { 'a.html': 'a' });
  deliveries.add(set);
  await deliveries.settled();
  deliveries.add(set);
  await deliveries.settled();
  expect(s3.written).toEqual(['PUT a']);
});

test('a set that was never added is found at the start, and only what differs is sent', async () => {
  const first = start();
  first.add(place(1, { 'index.html': 'home', 'a.html': 'a', 'gone.html': 'gone', _redirects: '/a /b 301' }));
  await first.settled();
  place(2, { 'a.html': 'changed' });
  rmSync(join(root, 'gone.html'));
  const second = start();
  second.catchUp({ number: 2, root });
  await second.settled();
  expect(s3.written.slice(3)).toEqual(['PUT a', 'DELETE gone']);
  second.catchUp({ number: 2, root });
  await second.settled();
  expect(s3.written).toHaveLength(5);
  expect(cdn.purged.at(-1)).toEqual({ everything: true });
});

test('a prefix keeps the site apart from what else stands in the bucket', async () => {
  const deliveries = start();
  deliveries.add(place(1, { 'index.html': 'other' }));
  await deliveries.settled();
  const apart = start({ SITE_S3_PREFIX: 'www' });
  apart.catchUp({ number: 9, root });
  await apart.settled();
  expect(await inBucket()).toEqual(kept({ 'index.html': 'other', 'www/index.html': 'other' }));
});

test('an empty web root never empties the bucket', async () => {
  await openBucket(bucketSettings(), pause).put('index.html', Buffer.from('home'), {});
  mkdirSync(root);
  await expect(bucketTarget(bucketSettings(), pause).reconcile(root, [])).rejects.toThrow('no home page');
  expect(await inBucket()).toEqual(kept({ 'index.html': 'home' }));
});

test('a key of any letters is found again', async () => {
  const deliveries = start();
  deliveries.add(place(1, { 'index.html': 'home', 'media/ołówek "co" (1).png': 'picture' }));
  await deliveries.settled();
  expect(await inBucket()).toEqual(kept({ 'index.html': 'home', 'media/ołówek "co" (1).png': 'picture' }));
});

test('a wrong key is reported, and the set waits', async () => {
  let pauses = 0;
  const deliveries = start({ SITE_S3_SECRET_ACCESS_KEY: 'wrong' });
  whilePausing = () => {
    pauses += 1;
    if (pauses === 2) deliveries.stop();
  };
  deliveries.add(place(1, { 'a.html': 'a' }));
  await deliveries.settled();
  expect(said[0]).toMatch(/^the bucket "site" could not be brought up to date: Sending "a" was answered with 403/);
  expect(queue.waiting()).toBe(1);
});

test('the CDN is told the changed addresses in batches, after the bucket is right', async () => {
  const deliveries = start();
  deliveries.add(place(1, { ...numbered(31, 'x'), 'index.html': 'home' }, ['old.html']));
  await deliveries.settled();
  const urls = cdn.purged.map((body) => (body as { urls: string[] }).urls);
  expect(urls.map((batch) => batch.length)).toEqual([30, 3]);
  expect(urls.flat()).toEqual(expect.arrayContaining([`${origin}/`, `${origin}/page-1`, `${origin}/old`]));
});

test('a CDN that fails is tried again and reported, and nothing waits for it', async () => {
  const deliveries = start();
  cdn.status = 500;
  deliveries.add(place(1, { 'a.html': 'a' }));
  deliveries.add(place(2, { 'b.html': 'b' }));
  await deliveries.settled();
  expect(cdn.requests).toBe(8);
  expect(said[0]).toContain('the purge hook could not be brought up to date');
  expect([...(await inBucket()).keys()]).toEqual(['a', 'b']);
});

function start(changes: Record<string, string> = {}): Deliveries {
  const targets = [
    bucketTarget(bucketSettings(changes), pause),
    purgeTarget({ url: cdn.url, token: cdn.token }, origin, pause),
  ];
  return startDeliveries({ queue, targets, pause, say: (message) => said.push(message) });
}

function environment(changes: Record<string, string> = {}) {
  return {
    SITE_S3_BUCKET: bucketName,
    SITE_S3_ENDPOINT: s3.url,
    SITE_S3_ACCESS_KEY_ID: 'S3RVER',
    SITE_S3_SECRET_ACCESS_KEY: 'S3RVER',
    ...changes,
  };
}

function bucketSettings(changes: Record<string, string> = {}) {
  const { bucket } = readTargetSettings(environment(changes));
  if (!bucket) throw new Error('No bucket.');
  return bucket;
}

/** Changes the web root as the publisher does: a new file takes the place of the old one by a rename. */
function place(number: number, files: Record<string, string>, removed: string[] = []) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, `${file}.new`), text);
    renameSync(join(root, `${file}.new`), join(root, file));
  }
  for (const file of removed) rmSync(join(root, file), { force: true });
  return { number, root, written: Object.keys(files), removed };
}

function numbered(count: number, text: string): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`page-${index + 1}.html`, `${text} ${index}`]),
  );
}

function asKeys(files: Record<string, string>, but: string): Record<string, string> {
  const left = Object.entries(files).filter(([file]) => file !== but);
  return Object.fromEntries(left.map(([file, text]) => [file.replace(/\.html$/, ''), text]));
}

function kept(texts: Record<string, string>): Map<string, string> {
  return new Map(Object.entries(texts).map(([key, text]) => [key, fingerprintOf(Buffer.from(text))]));
}

function inBucket(): Promise<Map<string, string>> {
  return openBucket(bucketSettings(), pause).list();
}

function fetchObject(key: string): Promise<Response> {
  const client = new AwsClient({
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
    service: 's3',
    region: 'us-east-1',
  });
  return client.fetch(`${s3.url}/${bucketName}/${key}`);
}

function startChild() {
  return spawn(process.execPath, [deliver, join(folder, 'queue')], {
    env: { ...process.env, ...environment() },
    stdio: 'ignore',
  });
}
