import { CmsUnavailable } from '../client/cms-client.ts';
import { picturePolicy, uploadKindOf } from '../serve/headers.ts';
import { headersOfFile } from '../serve/site-file.ts';
import type { PreviewParts } from './answer-preview.ts';
import { openLink } from './open-link.ts';

/** An upload as a preview shows it; null: there is none. */
export interface UploadAnswer {
  status: number;
  file: { bytes: Uint8Array; type: string; policy: string | null } | null;
}

const address = /^\/([^/]+)(\/media\/[^/]+)$/;

/**
 * An upload below a link to a draft: many are public nowhere, so whoever sees one has a link that opens. Null: the address is
 * none of an upload.
 */
export async function answerUpload(parts: PreviewParts, path: string): Promise<UploadAnswer | null> {
  const [, token, file] = address.exec(path) ?? [];
  if (token === undefined || file === undefined) return null;
  const kind = uploadKindOf(file);
  try {
    if (kind === 'unknown' || (await openLink(parts, token)).state !== 'open') return { status: 404, file: null };
    const bytes = await parts.client.file(file.slice('/media/'.length));
    const type = headersOfFile(file)['content-type'];
    return { status: 200, file: { bytes, type, policy: kind === 'picture' ? picturePolicy : null } };
  } catch (error) {
    if (error instanceof CmsUnavailable) return { status: 404, file: null };
    throw error;
  }
}
