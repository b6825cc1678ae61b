import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import { listAll, unquoted } from './listing.ts';
import type { BucketSettings } from './target-settings.ts';
import { expectGood, withRetries, type Pause } from './with-retries.ts';

/** What a site needs of a bucket. Keys are relative to the prefix. */
export interface Bucket {
  put: (key: string, body: Buffer<ArrayBuffer>, headers: Record<string, string>) => Promise<void>;
  /** No fault when there is nothing to remove. */
  remove: (key: string) => Promise<void>;
  /** Key and fingerprint of everything below the prefix. */
  list: () => Promise<Map<string, string>>;
  /** What an object holds: a listing says only what the service believes. Null: nothing. */
  get: (key: string) => Promise<Buffer | null>;
}

const secondsOfPatience = 30;

/** The fingerprint that S3 keeps of an object sent in one piece and not encrypted with a key of KMS: its ETag. */
export function fingerprintOf(body: Buffer): string {
  return createHash('md5').update(body).digest('hex');
}

export function openBucket(settings: BucketSettings, pause: Pause): Bucket {
  const { endpoint, bucket, prefix, accessKeyId, secretAccessKey, region } = settings;
  // Its own retries know nothing of connections that break off.
  const aws = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 0 });
  const ask = (path: string, init: RequestInit) => {
    const signal = AbortSignal.timeout(secondsOfPatience * 1000);
    return aws.fetch(`${endpoint}/${bucket}${path}`, { ...init, signal });
  };
  const request = async (what: string, path: string, init: RequestInit) => {
    const response = await ask(path, init);
    await expectGood(response, what);
    // Read here: a body that breaks off is a failure like any other.
    return { headers: response.headers, text: await response.text() };
  };
  const pathOf = (key: string) => `/${`${prefix}${key}`.split('/').map(encodeURIComponent).join('/')}`;
  return {
    put: (key, body, headers) =>
      withRetries(pause, async () => {
        const all = { ...headers, ...checksumsOf(body) };
        const answer = await request(`Sending "${key}"`, pathOf(key), { method: 'PUT', body, headers: all });
        expectArrived(key, body, answer.headers);
      }),
    remove: async (key) => {
      await withRetries(pause, () => request(`Removing "${key}"`, pathOf(key), { method: 'DELETE' }));
    },
    get: (key) =>
      withRetries(pause, async () => {
        // An answer that somebody on the way has kept says nothing of the bucket.
        const response = await ask(pathOf(key), { headers: { 'cache-control': 'no-cache' } });
        if (response.status === 404) return null;
        await expectGood(response, `Reading "${key}"`);
        return Buffer.from(await response.arrayBuffer());
      }),
    list: () =>
      listAll((query) => withRetries(pause, () => request('Listing the bucket', `?${query.toString()}`, {})), prefix),
  };
}

/** The first is part of the signature, so the service refuses any other content; the second older services check. */
function checksumsOf(body: Buffer): Record<string, string> {
  return {
    'x-amz-content-sha256': createHash('sha256').update(body).digest('hex'),
    'content-md5': createHash('md5').update(body).digest('base64'),
  };
}

function expectArrived(key: string, body: Buffer, headers: Headers): void {
  const etag = unquoted(headers.get('etag') ?? '');
  const isFingerprint = /^[0-9a-f]{32}$/.test(etag) && headers.get('x-amz-server-side-encryption') !== 'aws:kms';
  if (isFingerprint && etag !== fingerprintOf(body))
    throw new Error(`"${key}" arrived in the bucket with other content than was sent.`);
}
