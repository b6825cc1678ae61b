import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { listAll } from '@ot/site/publisher/targets/listing.ts';
import { expectGood, withRetries } from '@ot/site/publisher/targets/with-retries.ts';
import { AwsClient } from 'aws4fetch';
import type { BackupTarget } from './target.ts';

export interface BackupBucket {
  endpoint: string;
  region: string;
  bucket: string;
  /** Empty, or with a slash at its end. */
  prefix: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** Bytes of a part; services take parts from 5 MB on, and ten thousand of them. */
  partSize?: number;
}

/** No more of a backup is in memory. */
const usualPartSize = 64 * 1024 * 1024;
const secondsOfPatience = 600;
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** S3, or what speaks like it. A file is sent in parts, and has its name when the last has arrived. */
export function bucketTarget(settings: BackupBucket): BackupTarget {
  const { endpoint, bucket, prefix, accessKeyId, secretAccessKey, region, partSize = usualPartSize } = settings;
  const aws = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 0 });
  const ask = async (what: string, path: string, init: RequestInit = {}): Promise<Response> => {
    const signal = AbortSignal.timeout(secondsOfPatience * 1000);
    const response = await aws.fetch(`${endpoint}/${bucket}${path}`, { ...init, signal });
    await expectGood(response, what);
    return response;
  };
  const pathOf = (name: string) => `/${`${prefix}${name}`.split('/').map(encodeURIComponent).join('/')}`;
  return {
    title: `s3://${bucket}/${prefix}`,
    put: (file, name) => sendInParts({ file, path: pathOf(name), partSize }, ask),
    read: async (name) => (await ask(`Reading "${name}"`, pathOf(name))).body ?? new ReadableStream(),
    list: async () => {
      const listed = await listAll(
        (query) =>
          withRetries(pause, async () => ({
            text: await (await ask('Listing the bucket', `?${query.toString()}`)).text(),
          })),
        prefix,
      );
      return [...listed.keys()];
    },
    remove: async (name) => {
      await withRetries(pause, () => ask(`Removing "${name}"`, pathOf(name), { method: 'DELETE' }));
    },
  };
}

type Ask = (what: string, path: string, init?: RequestInit) => Promise<Response>;

interface Sending {
  file: string;
  path: string;
  partSize: number;
}

async function sendInParts({ file, path, partSize }: Sending, ask: Ask): Promise<void> {
  const begun = await withRetries(pause, () => ask('Beginning to send', `${path}?uploads=`, { method: 'POST' }));
  const id = /<UploadId>([^<]+)<\/UploadId>/.exec(await begun.text())?.[1];
  if (id === undefined) throw new Error('The bucket does not take files in parts, which backups are sent in.');
  const upload = `uploadId=${encodeURIComponent(id)}`;
  try {
    const sendPart = (number: number, body: Buffer<ArrayBuffer>) =>
      sendOne(number, { body, path: `${path}?partNumber=${number}&${upload}` }, ask);
    const parts = await sendParts(file, partSize, sendPart);
    const list = parts.map((etag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${etag}</ETag></Part>`);
    const body = `<CompleteMultipartUpload>${list.join('')}</CompleteMultipartUpload>`;
    const done = await withRetries(pause, () =>
      ask('Ending the sending', `${path}?${upload}`, { method: 'POST', body }),
    );
    const answer = await done.text();
    // The service answers before it knows whether all went well.
    if (answer.includes('<Error>'))
      throw new Error(`The bucket could not put the parts together: ${answer.slice(0, 300)}`);
  } catch (error) {
    await ask('Giving up', `${path}?${upload}`, { method: 'DELETE' }).catch(() => undefined);
    throw error;
  }
}

async function sendParts(
  file: string,
  partSize: number,
  send: (number: number, body: Buffer<ArrayBuffer>) => Promise<string>,
): Promise<string[]> {
  const handle = await open(file);
  const etags: string[] = [];
  try {
    const { size } = await handle.stat();
    for (let at = 0; at < size; at += partSize) {
      const body = Buffer.alloc(Math.min(partSize, size - at));
      await handle.read(body, 0, body.length, at);
      etags.push(await send(etags.length + 1, body));
    }
    return etags;
  } finally {
    await handle.close();
  }
}

interface Part {
  body: Buffer<ArrayBuffer>;
  path: string;
}

async function sendOne(number: number, { body, path }: Part, ask: Ask): Promise<string> {
  // Part of the signature: the service refuses any other content.
  const headers = { 'x-amz-content-sha256': createHash('sha256').update(body).digest('hex') };
  const sent = await withRetries(pause, () => ask(`Sending part ${number}`, path, { method: 'PUT', body, headers }));
  return sent.headers.get('etag') ?? '';
}
