import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { createZstdDecompress } from 'node:zlib';
import { Decrypter } from 'age-encryption';
import { extract, type Extract } from 'tar-stream';
import { PlainError } from '../progress.ts';
import {
  aboutName,
  AboutSchema,
  differencesOf,
  manifestName,
  ManifestSchema,
  type About,
  type HeldFile,
  type Manifest,
} from './manifest.ts';

interface Opened {
  /** The encrypted file; its bytes may come from anywhere. */
  source: ReadableStream<Uint8Array> | string;
  identities: string[];
  /** Where the files go; null: they are only looked at. */
  into: string | null;
  /** Is asked as soon as it is known what the backup is of, before anything is written. */
  accept?: (about: About) => void;
}

export interface Unpacked {
  about: About;
  files: HeldFile[];
}

/**
 * Reads a whole backup and checks every hash. Throws a sentence that says why where the key is wrong, a bit has flipped or the end
 * is missing; what was written by then belongs to nobody.
 */
export async function unpack({ source, identities, into, accept }: Opened): Promise<Unpacked> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  const encrypted = typeof source === 'string' ? streamOf(source) : source;
  const plain = await decrypter.decrypt(encrypted).catch((cause: unknown) => {
    throw notOpened(cause);
  });
  const archive = extract();
  // Node's streams and the web's are typed apart, and are the same.
  const unpacking = pipeline(Readable.fromWeb(plain as never), createZstdDecompress(), archive);
  // Awaited below; a failure must not count as nobody's until then.
  unpacking.catch(() => undefined);
  try {
    const read = await readEntries(archive, into, accept);
    await unpacking;
    return checked(read);
  } catch (error) {
    // What the lowest layer says is the reason; the others only miss what follows.
    const reason = await unpacking.then(
      () => error,
      (cause: unknown) => (error instanceof PlainError ? error : cause),
    );
    throw reason instanceof PlainError ? reason : notWhole(reason);
  }
}

interface Read {
  about: About | null;
  manifest: Manifest | null;
  files: HeldFile[];
}

type Entry = Extract extends AsyncIterable<infer Each> ? Each : never;

async function readEntries(
  archive: AsyncIterable<Entry>,
  into: string | null,
  accept: Opened['accept'],
): Promise<Read> {
  const read: Read = { about: null, manifest: null, files: [] };
  for await (const entry of archive) {
    const path = entry.header.name;
    if (read.manifest !== null) throw new PlainError(`${path} comes after the end of the backup. It is none of ours.`);
    if (path === manifestName) {
      read.manifest = ManifestSchema.parse(JSON.parse(await text(entry)));
      continue;
    }
    if (read.about === null) {
      const words = await text(entry);
      read.about = AboutSchema.parse(JSON.parse(path === aboutName ? words : '{}'));
      read.files.push(heldText(path, words));
      accept?.(read.about);
      continue;
    }
    read.files.push(await readFile(entry, into));
  }
  return read;
}

function heldText(path: string, words: string): HeldFile {
  const bytes = Buffer.from(words);
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function readFile(entry: Entry, into: string | null): Promise<HeldFile> {
  const path = entry.header.name;
  if (/(^|\/)\.\.(\/|$)|^\//.test(path))
    throw new PlainError(`The path "${path}" leads out of the backup. It is none of ours.`);
  const hash = createHash('sha256');
  let bytes = 0;
  const count = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  };
  if (into !== null) await mkdir(dirname(join(into, path)), { recursive: true });
  const sink = into === null ? nowhere() : createWriteStream(join(into, path), { mode: 0o600 });
  await pipeline(Readable.from(entry as AsyncIterable<Buffer>), count, sink);
  if (into !== null) await flush(join(into, path));
  return { path, bytes, sha256: hash.digest('hex') };
}

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r');
  await handle.sync();
  await handle.close();
}

function checked({ about, manifest, files }: Read): Unpacked {
  if (about === null || manifest === null)
    throw new PlainError('The backup is cut: its list of files is missing. Take an earlier one; nothing was touched.');
  const [first, ...more] = differencesOf(manifest.files, files);
  if (first === undefined) return { about, files };
  throw new PlainError(
    `The backup is damaged: ${first}${more.length > 0 ? ` (and ${more.length} more)` : ''}. Take another one; nothing was touched.`,
  );
}

function streamOf(file: string): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(file)) as unknown as ReadableStream<Uint8Array>;
}

function notOpened(cause: unknown): PlainError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new PlainError(
    /identit/i.test(reason)
      ? 'The key does not open this backup. Set BACKUP_IDENTITY to the key that it was made for; nothing was touched.'
      : `The file is no backup, or its beginning is damaged (${reason}). Take another one; nothing was touched.`,
  );
}

function notWhole(cause: unknown): PlainError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new PlainError(`The backup is damaged or cut (${reason}). Take another one; nothing was touched.`);
}
