import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { PassThrough, Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress } from 'node:zlib';
import { Encrypter } from 'age-encryption';
import { pack, type Pack } from 'tar-stream';
import { aboutName, manifestName, type About, type HeldFile, type Manifest } from './manifest.ts';

interface Packed {
  folder: string;
  about: About;
  recipients: string[];
  /** Must not exist: a file under a good name is never written over. */
  to: string;
}

/** What a written backup is known by. */
export interface Written {
  bytes: number;
  sha256: string;
  files: HeldFile[];
}

/**
 * Writes a folder as one encrypted file: `age` around `zstd` around `tar`, which the tools of these names open too. It is on the
 * disk when this returns.
 */
export async function packFolder({ folder, about, recipients, to }: Packed): Promise<Written> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const archive = pack();
  const files: HeldFile[] = [];
  const compressed = archive.pipe(new PassThrough()).pipe(createZstdCompress());
  // Node's streams and the web's are typed apart, and are the same.
  const plain = Readable.toWeb(compressed) as unknown as ReadableStream<Uint8Array>;
  const encrypted = await encrypter.encrypt(plain);
  const counted = counting();
  const filling = fill(archive, { folder, about, files }).catch((error: unknown) => {
    archive.destroy(error instanceof Error ? error : new Error(String(error)));
    compressed.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  });
  const writing = pipeline(
    Readable.fromWeb(encrypted as never),
    counted.stream,
    createWriteStream(to, { flags: 'wx', mode: 0o600 }),
  );
  await Promise.all([filling, writing]);
  await flush(to);
  return { ...counted.result(), files };
}

interface Filling {
  folder: string;
  about: About;
  /** Is told of each file. */
  files: HeldFile[];
}

async function fill(archive: Pack, { folder, about, files }: Filling): Promise<void> {
  files.push(await addText(archive, aboutName, JSON.stringify(about, null, 2)));
  for (const path of await pathsIn(folder)) files.push(await addFile(archive, folder, path));
  const manifest: Manifest = { files };
  await addText(archive, manifestName, JSON.stringify(manifest));
  archive.finalize();
}

/** Files below a folder by their paths, always in the same order. */
export async function pathsIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

function addText(archive: Pack, path: string, text: string): Promise<HeldFile> {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return new Promise((resolve, reject) => {
    archive.entry({ name: path, mtime: new Date(0) }, bytes, (error) => {
      if (error) reject(error);
      else resolve({ path, bytes: bytes.length, sha256 });
    });
  });
}

async function addFile(archive: Pack, folder: string, path: string): Promise<HeldFile> {
  const { size } = await stat(join(folder, path));
  const hash = createHash('sha256');
  const entry = archive.entry({ name: path, size, mtime: new Date(0) });
  // A file that nobody names yet may still grow.
  const source = size === 0 ? Readable.from([]) : createReadStream(join(folder, path), { end: size - 1 });
  await pipeline(source, hashing(hash), entry);
  return { path, bytes: size, sha256: hash.digest('hex') };
}

function hashing(hash: ReturnType<typeof createHash>): Transform {
  return new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
}

function counting(): { stream: Transform; result: () => { bytes: number; sha256: string } } {
  const hash = createHash('sha256');
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  return { stream, result: () => ({ bytes, sha256: hash.digest('hex') }) };
}

/** Written is not yet on the disk. */
async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
