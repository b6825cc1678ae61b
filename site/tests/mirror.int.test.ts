import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Mirror } from '@ot/shared-types';
import { Quiet } from '../publisher/process/quiet.ts';
import { openBucket } from '../publisher/targets/bucket.ts';
import { followMirrors, lagOf, mirrorOf } from '../publisher/targets/mirror-follower.ts';
import { stepOfRound, type OpenMirror } from '../publisher/targets/mirror-round.ts';
import { readTargetSettings } from '../publisher/targets/target-settings.ts';
import { filesOf } from './publishing.ts';
import { damageUnseen, goWholeRound, startMirroredSite, type MirroredSite } from './mirror-site.ts';
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
  folder = mkdtempSync(join(tmpdir(), 'mirror-s3-'));
  s3 = await startS3Server(folder);
  site = startMirroredSite(settings());
  site.publish({ 'index.html': 'home', '_astro/a.css': 'css', _redirects: '/a /b 301', ...pages(12) });
  await site.deliveries.settled();
});
afterEach(async () => {
  await site.end();
  await s3.stop();
  rmSync(folder, { recursive: true, force: true });
});

const pages = (count: number, text = 'page'): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`advice/p-${index}.html`, `${text} ${index}`]));

function mirrorCalled(word: string): OpenMirror {
  const mirror = site.deliveries.mirrors.find(({ name }) => name.includes(word));
  if (!mirror) throw new Error(`No ${word}.`);
  return mirror;
}

/** The copy without its mark. */
const inCopy = () => new Map([...filesOf(site.copy)].filter(([name]) => !name.startsWith('.')));
const last = (word: string) => mirrorOf(mirrorCalled(word)).lastRound;

test('a round over copies that are whole finds nothing and writes nothing', async () => {
  const before = s3.written.length;
  await goWholeRound(site);
  expect(inCopy()).toEqual(filesOf(site.root));
  expect(last('folder')).toMatchObject({ files: 15, compared: 15, mended: 0 });
  // What is for web servers alone is not in the bucket.
  expect(last('bucket')).toMatchObject({ files: 14, compared: 14, mended: 0 });
  expect(s3.written).toHaveLength(before);
});

test('ten damages of a folder are found and mended, also those that keep size and time', async () => {
  const at = (file: string) => join(site.copy, file);
  for (const file of ['index.html', 'advice/p-0.html', '_redirects']) damageUnseen(at(file));
  rmSync(at('_astro'), { recursive: true });
  rmSync(at('advice/p-1.html'));
  writeFileSync(at('advice/p-2.html'), 'page 2 as it was last week');
  writeFileSync(at('advice/gone.html'), 'withdrawn advice');
  writeFileSync(at('.coming'), 'left by a copy that was killed');
  rmSync(at('advice/p-3.html'));
  mkdirSync(at('advice/p-3.html'));
  rmSync(at('advice/p-4.html'));
  symlinkSync(join(site.root, 'advice/p-4.html'), at('advice/p-4.html'));
  await goWholeRound(site);
  expect(last('folder')).toMatchObject({ found: { missing: 4, changed: 4, extra: 2 }, mended: 10 });
  expect(inCopy()).toEqual(filesOf(site.root));
});

test('ten damages of a bucket are found and mended', async () => {
  const bucket = bucketOf();
  for (const key of ['advice/p-0', 'advice/p-1', 'index.html']) await bucket.put(key, Buffer.from('pagE 0'), {});
  for (const key of ['advice/p-2', 'advice/p-3', '_astro/a.css', 'advice/p-4']) await bucket.remove(key);
  for (const key of ['advice/gone', 'old.pdf', 'advice/p-5.html']) await bucket.put(key, Buffer.from('old'), {});
  await goWholeRound(site);
  expect(last('bucket')).toMatchObject({ found: { missing: 4, changed: 3, extra: 3 }, mended: 10 });
  await goWholeRound(site);
  expect(last('bucket')).toMatchObject({ compared: 14, found: { missing: 0, changed: 0, extra: 0 } });
  expect(mirrorOf(mirrorCalled('bucket'))).toMatchObject({ everFound: 10, everMended: 10 });
});

test('what an object holds counts, and not what the service believes of it', async () => {
  const stored = [...filesOf(join(folder, 's3'))].find(([name, text]) => /p-7/.test(name) && text === 'page 7');
  damageUnseen(join(folder, 's3', stored?.[0] ?? ''));
  await goWholeRound(site);
  expect(last('bucket')).toMatchObject({ found: { changed: 1 }, mended: 1 });
});

test('what is on its way to a copy is no damage, and is not compared', async () => {
  const mirror = mirrorCalled('folder');
  site.publishUntold({ 'advice/p-1.html': 'newer' });
  expect(await stepOfRound(mirror, site.webRoot)).toBe('later');
  expect(mirrorOf(mirror)).toMatchObject({ round: null, everFound: 0 });
});

test('a publication in the middle of a comparison makes no damage of what it changes', async () => {
  const mirror = mirrorCalled('folder');
  const { read } = mirror.copy;
  let isFirst = true;
  const racing: OpenMirror = {
    ...mirror,
    copy: {
      ...mirror.copy,
      read: (key) => {
        if (isFirst && key === 'advice/p-1.html') {
          isFirst = false;
          site.publish({ 'advice/p-1.html': 'newer' });
        }
        return read(key);
      },
    },
  };
  do {
    await stepOfRound(racing, site.webRoot);
    await site.deliveries.settled();
  } while (mirrorOf(mirror).round !== null);
  expect(mirrorOf(mirror)).toMatchObject({ everFound: 0, lastRound: { compared: 15 } });
  expect(inCopy().get('advice/p-1.html')).toBe('newer');
});

test('a round goes on where it was', async () => {
  const mirror = mirrorCalled('folder');
  await stepOfRound(mirror, site.webRoot);
  await stepOfRound(mirror, site.webRoot);
  expect(mirrorOf(mirror).round).toMatchObject({ files: 15, compared: 8 });
  expect(mirror.record.next(100)).toHaveLength(7);
});

test('an empty web root takes nothing away', async () => {
  renameSync(site.root, `${site.root}-away`);
  mkdirSync(site.root);
  await expect(goWholeRound(site)).rejects.toThrow('no home page');
  renameSync(site.root, join(folder, 'elsewhere'));
  expect(inCopy().size).toBe(15);
});

test('a folder with something else in it is not touched', async () => {
  rmSync(join(site.copy, '.copy-of-the-site'));
  await expect(goWholeRound(site)).rejects.toThrow('holds something else');
  expect(readFileSync(join(site.copy, 'index.html'), 'utf8')).toBe('home');
});

test('a copy that is not there is unknown, since when is told, and keeps no other copy waiting', async () => {
  renameSync(site.copy, `${site.copy}-away`);
  site.publish({ 'advice/p-1.html': 'newer' });
  await expect.poll(() => mirrorOf(mirrorCalled('folder')).contact.state).toBe('silent');
  const { contact, waiting, behindSince } = mirrorOf(mirrorCalled('folder'));
  expect([contact, waiting]).toEqual([
    {
      state: 'silent',
      since: expect.any(String) as string,
      reason: expect.stringContaining('There is no folder') as string,
    },
    1,
  ]);
  expect(behindSince).not.toBeNull();
  await expect.poll(() => mirrorOf(mirrorCalled('bucket')).waiting).toBe(0);
  expect((await bucketOf().get('advice/p-1'))?.toString()).toBe('newer');
  renameSync(`${site.copy}-away`, site.copy);
  await site.deliveries.settled();
  expect(mirrorOf(mirrorCalled('folder'))).toMatchObject({ contact: { state: 'answers' }, waiting: 0 });
});

test('copies are compared as long as the publisher runs, and the CMS is told', async () => {
  damageUnseen(join(site.copy, 'index.html'));
  const told: Mirror[][] = [];
  const client = { mirrors: (mirrors: Mirror[]) => Promise.resolve(void told.push(mirrors)) };
  const { webRoot, deliveries } = site;
  const following = followMirrors({ ...deliveries, webRoot, client, quiet: new Quiet(), say: () => undefined });
  await expect.poll(() => last('folder')?.mended).toBe(1);
  await following.close();
  expect(told[0]?.map(({ name }) => name)).toEqual(['the bucket "site"', `the folder "${site.copy}"`]);
  expect(readFileSync(join(site.copy, 'index.html'), 'utf8')).toBe('home');
});

test('the lag is what 95 of 100 arrivals took at most', () => {
  expect(lagOf(Array.from({ length: 100 }, (_, index) => index + 1))).toBe(95);
  expect(lagOf([])).toBeNull();
  expect(mirrorOf(mirrorCalled('bucket')).lag).toBeGreaterThanOrEqual(0);
});

function bucketOf() {
  const { bucket } = readTargetSettings(settings());
  if (!bucket) throw new Error('No bucket.');
  return openBucket(bucket, () => Promise.resolve());
}
