import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { Endpoint, PayloadRequest } from 'payload';
import { hasRole } from '../access/roles.ts';
import { notKept } from '../access/guard.ts';
import { uploadsFolder } from './originals.ts';
import { mimeTypes } from './preparing/prepared.ts';

/** Names that are given here (public-name.ts), and those of the sizes made of them. Nothing else is looked for. */
const nameOfUpload = /^[a-z0-9][a-z0-9-]*\.(jpg|png|webp|pdf)$/;

/**
 * Shows staff a file that was written anew, in place of Payload's own answer: the ending says what it is, and a picture may do
 * nothing but be looked at. A PDF stands in no sandbox, in which browsers may not start their viewer.
 */
export const uploadEndpoint: Endpoint = {
  path: '/file/:filename',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req, 'administrator', 'editor', 'translator', 'viewer'))
      return refusal(403, 'Sign in to see this file.');
    const file = await findUpload(req, nameOf(req));
    if (file === null) return refusal(404, 'There is no such file.');
    const headers = {
      ...notKept,
      'Content-Type': mimeTypes[file.ending],
      'Content-Length': String(file.bytes),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': file.ending === 'pdf' ? "default-src 'none'" : "default-src 'none'; sandbox",
    };
    return new Response(streamOf(file.path), { headers });
  },
};

/** What the address names. */
export function nameOf({ routeParams }: PayloadRequest): string {
  const given = routeParams?.['filename'];
  return typeof given === 'string' ? given : '';
}

interface FoundUpload {
  path: string;
  bytes: number;
  ending: keyof typeof mimeTypes;
}

/** A file of the folder of uploads; null for every name that was not given here. */
export async function findUpload(req: PayloadRequest, name: string): Promise<FoundUpload | null> {
  if (!nameOfUpload.test(name)) return null;
  const path = join(uploadsFolder(req), name);
  const found = await stat(path).catch(() => null);
  // The expression above lets no other ending through.
  return found?.isFile() ? { path, bytes: found.size, ending: extname(name).slice(1) as FoundUpload['ending'] } : null;
}

export function streamOf(path: string): ReadableStream {
  // Node's stream type and the web's describe the same object.
  return Readable.toWeb(createReadStream(path)) as unknown as ReadableStream;
}

function refusal(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status, headers: notKept });
}
