import { resolve } from 'node:path';
import { PlainError } from '../progress.ts';
import { bucketTarget } from './targets/bucket-target.ts';
import { folderTarget } from './targets/folder-target.ts';
import type { BackupTarget } from './targets/target.ts';

/** A folder, or `s3://bucket/prefix`. */
export function openTarget(place: string, given: Record<string, string | undefined>): BackupTarget {
  if (!place.startsWith('s3:')) return folderTarget(resolve(place));
  const [, bucket, prefix = ''] =
    /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/([A-Za-z0-9._/-]*))?$/.exec(place) ?? [];
  if (bucket === undefined) throw new PlainError(`"${place}" must read like "s3://bucket/folder".`);
  const endpoint = required(given, 'BACKUP_S3_ENDPOINT', 'such as "https://s3.eu-west-2.amazonaws.com"');
  return bucketTarget({
    bucket,
    prefix: prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`,
    endpoint: endpoint.replace(/\/+$/, ''),
    region: given['BACKUP_S3_REGION'] ?? 'us-east-1',
    accessKeyId: required(given, 'BACKUP_S3_ACCESS_KEY_ID', 'the name of a key that may write there'),
    secretAccessKey: required(given, 'BACKUP_S3_SECRET_ACCESS_KEY', 'the secret of that key'),
  });
}

function required(given: Record<string, string | undefined>, name: string, what: string): string {
  const value = given[name];
  if (value) return value;
  throw new PlainError(`${name} must be set for a backup in a bucket: ${what}.`);
}

const seconds = { m: 60, h: 3600, d: 86_400 };

/** `BACKUP_EVERY`, such as `6h`, in seconds. */
export function parseEvery(text: string): number {
  const [, number, unit] = /^(\d{1,4})([mhd])$/.exec(text) ?? [];
  if (number === undefined || Number(number) === 0)
    throw new PlainError(`BACKUP_EVERY must read like "30m", "6h" or "1d", but is "${text}".`);
  return Number(number) * seconds[unit as keyof typeof seconds];
}
