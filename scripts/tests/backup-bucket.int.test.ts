import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { bucketName, startS3Server, type S3Server } from '@ot/site/tests/s3-server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bucketTarget } from '../backup/targets/bucket-target.ts';
import type { BackupTarget } from '../backup/targets/target.ts';

const folder = mkdtempSync(join(tmpdir(), 'backup-bucket-'));
const file = join(folder, 'backup');
const bytes = Buffer.alloc(12_000_000, 'some bytes of a backup ');

let s3: S3Server;
let target: BackupTarget;
beforeAll(async () => {
  s3 = await startS3Server(folder);
  writeFileSync(file, bytes);
  target = bucketTarget({
    endpoint: s3.url,
    region: 'us-east-1',
    bucket: bucketName,
    prefix: 'kept/',
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
    partSize: 5 * 1024 * 1024,
  });
});
afterAll(async () => {
  await s3.stop();
  rmSync(folder, { recursive: true });
});

test('a backup is sent in parts, read again as it was, listed by its name and taken away', async () => {
  await target.put(file, 'a.age');
  expect((await buffer(await target.read('a.age'))).equals(bytes)).toBe(true);
  expect(await target.list()).toEqual(['a.age']);
  await target.remove('a.age');
  expect(await target.list()).toEqual([]);
});

test('one that breaks off has no name', async () => {
  s3.fault = 'down';
  s3.passing = 2;
  await expect(target.put(file, 'b.age')).rejects.toThrow();
  s3.fault = 'none';
  expect(await target.list()).toEqual([]);
});
