import { isAbsolute, normalize } from 'node:path';
import { z } from 'zod';

/** Where the site goes besides the web root of this machine. */
export interface TargetSettings {
  bucket: BucketSettings | null;
  purge: PurgeSettings | null;
  /** A folder on another disk or of another machine. */
  folder: string | null;
}

export type BucketSettings = z.infer<typeof BucketSchema>;
export type PurgeSettings = z.infer<typeof PurgeSchema>;

const isWebAddress = (value: string) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
const required = (message: string) => z.string({ error: message }).min(1, message);

const BucketSchema = z.object({
  /** The bucket's name. The prefix inside it belongs to the site alone: what else stands there is taken away. */
  bucket: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'SITE_S3_BUCKET must be the name of a bucket, such as "my-site".'),
  /** Address of the S3-compatible service; the bucket's name follows it as the first part of the path. */
  endpoint: z
    .string({
      error: 'SITE_S3_ENDPOINT must be set beside SITE_S3_BUCKET, such as "https://s3.eu-west-2.amazonaws.com".',
    })
    .refine(isWebAddress, 'SITE_S3_ENDPOINT must be a web address such as "https://s3.eu-west-2.amazonaws.com".')
    .transform((value) => value.replace(/\/+$/, '')),
  region: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'SITE_S3_REGION must be a region such as "eu-west-2", or "auto" where the service has none.')
    .default('us-east-1'),
  prefix: z
    .string()
    .regex(/^([A-Za-z0-9._-]+\/?)*$/, 'SITE_S3_PREFIX must be a folder such as "www", without a slash at the start.')
    .default('')
    .transform((value) => (value === '' || value.endsWith('/') ? value : `${value}/`)),
  accessKeyId: required('SITE_S3_ACCESS_KEY_ID must be set beside SITE_S3_BUCKET.'),
  secretAccessKey: required('SITE_S3_SECRET_ACCESS_KEY must be set beside SITE_S3_BUCKET.'),
  /** Whether the key of a page is its address (`advice/x`) or its file (`advice/x.html`). README, Decisions. */
  pageKeys: z.enum(['address', 'file'], { error: 'SITE_S3_PAGE_KEYS must be "address" or "file".' }).default('address'),
});

const PurgeSchema = z.object({
  /** Is told by POST which addresses have changed. */
  url: z.string().refine(isWebAddress, 'PURGE_URL must be a web address such as "https://cdn.example.org/purge".'),
  token: required('PURGE_TOKEN must be set beside PURGE_URL: it is sent as the bearer token.'),
});

const FolderSchema = z.object({
  folder: z
    .string()
    .refine(
      (value) => isAbsolute(value) && normalize(value) !== '/',
      'SITE_COPY_FOLDER must be the whole path of an empty folder, such as "/mnt/second-disk/site".',
    )
    .transform((value) => normalize(value)),
});

/** Reads and checks the environment. Throws one sentence for each fault. */
export function readTargetSettings(given: Record<string, string | undefined>): TargetSettings {
  const bucket = partOf(BucketSchema, {
    bucket: given['SITE_S3_BUCKET'],
    endpoint: given['SITE_S3_ENDPOINT'],
    region: given['SITE_S3_REGION'],
    prefix: given['SITE_S3_PREFIX'],
    accessKeyId: given['SITE_S3_ACCESS_KEY_ID'],
    secretAccessKey: given['SITE_S3_SECRET_ACCESS_KEY'],
    pageKeys: given['SITE_S3_PAGE_KEYS'],
  });
  const purge = partOf(PurgeSchema, { url: given['PURGE_URL'], token: given['PURGE_TOKEN'] });
  const folder = partOf(FolderSchema, { folder: given['SITE_COPY_FOLDER'] });
  const faults = [...bucket.faults, ...purge.faults, ...folder.faults];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return { bucket: bucket.value, purge: purge.value, folder: folder.value?.folder ?? null };
}

/** The first value switches the whole part on; without it the part is left out. */
function partOf<Schema extends z.ZodType>(schema: Schema, given: Record<string, string | undefined>) {
  const none = { value: null, faults: [] };
  if (Object.values(given)[0] === undefined) return none;
  const result = schema.safeParse(given);
  if (result.success) return { value: result.data, faults: [] };
  return { ...none, faults: result.error.issues.map((issue) => issue.message) };
}
