import type { PayloadRequest } from 'payload';
import { findUpload, nameOf, streamOf } from '../uploads/serve-upload.ts';
import { ExportRefusal, notKept } from '../access/guard.ts';

/** An uploaded file or one of its sizes, for the publisher to copy to the web root. */
export async function readFile(req: PayloadRequest): Promise<Response> {
  const name = nameOf(req);
  const file = await findUpload(req, name);
  if (file === null) throw new ExportRefusal(404, `There is no uploaded file "${name}".`);
  const headers = { ...notKept, 'Content-Type': 'application/octet-stream', 'Content-Length': String(file.bytes) };
  return new Response(streamOf(file.path), { headers });
}
