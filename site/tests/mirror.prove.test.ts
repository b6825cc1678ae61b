import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBucket } from '../publisher/targets/bucket.ts';
import { mirrorOf } from '../publisher/targets/mirror-follower.ts';
import { stepOfRound } from '../publisher/targets/mirror-round.ts';
import { readTargetSettings } from '../publisher/targets/target-settings.ts';
import { damageUnseen, goWholeRound, startMirroredSite, type MirroredSite } from './mirror-site.ts';
import { filesOf } from './publishing.ts';
import { bucketName, startS3Server, type S3Server } from './s3-server.ts';

let folder: string;
let s3: S3Server;
let site: MirroredSite;
const settings = () => ({
  SITE_S3_BUCKET: bucketName,
  SITE_S3_ENDPOINT: s3.url,
  SITE_S3_ACCESS_KEY_ID: 'S3RVER',
  SITE_S3_SECRET_ACCESS_KEY: 'S3RVER',
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mirror-prove-'));
  s3 = await startS3Server(folder);
});
afterEach(async () => {
  await site.end();
  await s3.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a thousand damages of a folder are all found and mended', async () => {
  site = startMirroredSite();
  const withdrawn = pages(1500, 'withdrawn', 'gone');
  site.publish({ 'index.html': 'home', ...pages(1500, 'last week'), ...withdrawn });
  site.publish(pages(1500, 'this week'), Object.keys(withdrawn));
  await site.deliveries.settled();
  const at = (file: string) => join(site.copy, file);
  for (const [index, file] of Object.keys(pages(1000, '')).entries()) {
    if (index % 5 === 0) rmSync(at(file));
    else if (index % 5 === 1) writeFileSync(at(file), 'something else');
    else if (index % 5 === 2) damageUnseen(at(file));
    else if (index % 5 === 3) writeFileSync(at(file), `last week ${index}`);
    else writeFileSync(at(file.replace('/p-', '/gone-')), `withdrawn ${index}`);
  }
  await goWholeRound(site);
  expect(lastRound('folder')).toMatchObject({ found: { missing: 200, changed: 600, extra: 200 }, mended: 1000 });
  expect(new Map([...filesOf(site.copy)].filter(([name]) => !name.startsWith('.')))).toEqual(filesOf(site.root));
  await goWholeRound(site);
  expect(lastRound('folder')).toMatchObject({ compared: 1501, mended: 0 });
});

test('six hundred damages of a bucket are all found and mended', async () => {
  // The server for tests cannot list more than a thousand objects.
  site = startMirroredSite(settings());
  site.publish({ 'index.html': 'home', ...pages(700, 'this week') });
  await site.deliveries.settled();
  const bucket = bucketOf();
  for (const [index, file] of Object.keys(pages(600, '')).entries()) {
    const key = file.replace('.html', '');
    if (index % 3 === 0) await bucket.remove(key);
    else if (index % 3 === 1) await bucket.put(key, Buffer.from(`last week ${index}`), {});
    else await bucket.put(key.replace('/p-', '/gone-'), Buffer.from('withdrawn'), {});
  }
  await goWholeRound(site);
  expect(lastRound('bucket')).toMatchObject({ found: { missing: 200, changed: 200, extra: 200 }, mended: 600 });
  await goWholeRound(site);
  expect(lastRound('bucket')).toMatchObject({ compared: 701, mended: 0 });
});

test('of a hundred publications 95 arrive within two seconds, while the copies are compared', async () => {
  site = startMirroredSite(settings());
  site.publish({ 'index.html': 'home', ...pages(700, 'first') });
  await site.deliveries.settled();
  const files = Object.keys(pages(700, ''));
  for (let count = 0; count < 100; count += 1) {
    for (const mirror of site.deliveries.mirrors) void stepOfRound(mirror, site.webRoot);
    // As much as a change of one entry writes: its page in twelve languages, lists, and a part of the sitemap.
    const changed = Array.from({ length: 30 }, (_, index) => files[(count * 7 + index) % files.length] ?? '');
    site.publish(Object.fromEntries(changed.map((file) => [file, `${count} `.repeat(10_000)])));
    // One person publishes when the last change is there, and not faster.
    await pause(300);
    await site.deliveries.settled();
  }
  const lags = site.deliveries.mirrors.map(mirrorOf).map(({ name, lag }) => [name.split(' ')[1], lag] as const);
  console.log('Milliseconds from live to arrived, 95 of 100:', Object.fromEntries(lags));
  for (const [, lag] of lags) expect(lag).toBeLessThanOrEqual(2000);
  expect(site.deliveries.mirrors.map(mirrorOf).map(({ everFound }) => everFound)).toEqual([0, 0]);
});

function pages(count: number, text: string, name = 'p'): Record<string, string> {
  const all = Array.from({ length: count }, (_, index) => {
    const file = `${index % 2 === 0 ? '' : 'pl/'}advice/${name}-${index}.html`;
    return [file, `${text} ${index}`] as const;
  });
  return Object.fromEntries(all);
}

function lastRound(word: string) {
  const mirror = site.deliveries.mirrors.find(({ name }) => name.includes(word));
  return mirror && mirrorOf(mirror).lastRound;
}

function bucketOf() {
  const { bucket } = readTargetSettings(settings());
  if (!bucket) throw new Error('No bucket.');
  return openBucket(bucket, () => Promise.resolve());
}
