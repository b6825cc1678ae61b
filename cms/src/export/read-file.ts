import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import type { PayloadRequest } from 'payload';
import { ExportRefusal, notKept } from './guard.ts';

/** An uploaded file or one of its sizes, for the publisher to copy to the web root. */
export async function readFile(req: PayloadRequest): Promise<Response> {
  const given = req.routeParams?.['filename'];
  const filename = typeof given === 'string' ? given : '';
  const path = pathInside(resolve(req.payload.collections.media.config.upload.staticDir ?? 'media'), filename);
  const found = path === null ? null : await stat(path).catch(() => null);
  if (path === null || !found?.isFile()) throw new ExportRefusal(404, `There is no uploaded file "${filename}".`);
  const headers = { ...notKept, 'Content-Type': 'application/octet-stream', 'Content-Length': String(found.size) };
  // Node's stream type and the web's describe the same object.
  return new Response(Readable.toWeb(createReadStream(path)) as unknown as ReadableStream, { headers });
}

/** Where a file is, or null for a name that leads out of the folder or into a folder below. */
export function pathInside(folder: string, filename: string): string | null {
  const path = join(folder, filename);
  if (filename === '' || filename.includes('\0') || !path.startsWith(folder + sep)) return null;
  return path.slice(folder.length + 1).includes(sep) ? null : path;
}
