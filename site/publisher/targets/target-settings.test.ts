import { expect, test } from 'vitest';
import { readTargetSettings } from './target-settings.ts';

const good = {
  SITE_S3_BUCKET: 'my-site',
  SITE_S3_ENDPOINT: 'https://s3.example.org/',
  SITE_S3_ACCESS_KEY_ID: 'key',
  SITE_S3_SECRET_ACCESS_KEY: 'secret',
  PURGE_URL: 'https://cdn.example.org/purge',
  PURGE_TOKEN: 'token',
};

test('without a bucket and an address to purge, the site stays on this machine', () => {
  expect(readTargetSettings({})).toEqual({ bucket: null, purge: null, folder: null });
});

test('a prefix ends in a slash and an endpoint does not', () => {
  const { bucket } = readTargetSettings({ ...good, SITE_S3_PREFIX: 'www' });
  expect(bucket).toMatchObject({ endpoint: 'https://s3.example.org', prefix: 'www/', pageKeys: 'address' });
});

test.each([
  ['SITE_S3_BUCKET', 'My Bucket'],
  ['SITE_S3_ENDPOINT', undefined],
  ['SITE_S3_ENDPOINT', 's3.example.org'],
  ['SITE_S3_REGION', 'London!'],
  ['SITE_S3_PREFIX', '/www'],
  ['SITE_S3_ACCESS_KEY_ID', undefined],
  ['SITE_S3_SECRET_ACCESS_KEY', ''],
  ['SITE_S3_PAGE_KEYS', 'both'],
  ['PURGE_URL', 'cdn'],
  ['PURGE_TOKEN', undefined],
  ['SITE_COPY_FOLDER', 'copy'],
  ['SITE_COPY_FOLDER', '/'],
])('%s as %s is refused in one sentence that names it', (name, value) => {
  const message = expect.stringMatching(new RegExp(`^${name} must [^\\n]*\\.$`)) as string;
  expect(() => readTargetSettings({ ...good, [name]: value })).toThrow(expect.objectContaining({ message }));
});

test('each fault has its own line', () => {
  expect(() => readTargetSettings({ ...good, SITE_S3_REGION: '!', PURGE_TOKEN: '' })).toThrow(/^SITE.*\nPURGE.*$/);
});
