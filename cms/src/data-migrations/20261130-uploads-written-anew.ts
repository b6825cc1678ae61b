import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sourceLocale } from '@ot/shared-types';
import { ValidationError, type Payload } from 'payload';
import { uploadsFolder } from '../uploads/originals.ts';
import type { DataMigration } from './data-migration.ts';

interface OldUpload {
  id: string;
  filename?: string | null;
  prepared?: boolean | null;
}

/**
 * Uploads of earlier versions stood in `media` as they came. Each goes through the same preparation as a new one, which keeps
 * what it was made of; one that is refused stays out of the public set, and its screen says why. Uploads that are written anew
 * already are left alone, so it may be killed and run again.
 */
export const uploadsWrittenAnew: DataMigration = {
  name: '20261130_uploads_written_anew',
  up: async ({ payload }) => {
    const folder = join(uploadsFolder({ payload }), '..', 'media');
    const uploads = await readUploads(payload);
    const refused: OldUpload[] = [];
    for (const upload of uploads.filter(({ prepared }) => prepared !== true)) {
      const fault = await writeAnew(payload, folder, upload);
      if (fault === null) continue;
      refused.push(upload);
      await payload.db.updateOne({ collection: 'media', id: upload.id, data: { fault } });
      payload.logger.warn(`The upload ${upload.filename ?? upload.id} is not on the site any more. ${fault}`);
    }
    await removeOthers(folder, new Set(refused.map(({ filename }) => filename)));
  },
};

async function readUploads(payload: Payload): Promise<OldUpload[]> {
  const found = await payload.db.find<OldUpload & Record<string, unknown>>({
    collection: 'media',
    pagination: false,
    limit: 0,
    sort: 'id',
  });
  return found.docs;
}

/** Null, or why it cannot be written anew. */
async function writeAnew(payload: Payload, folder: string, { id, filename }: OldUpload): Promise<string | null> {
  const data = await readFile(join(folder, filename ?? '')).catch(() => null);
  if (data === null || !filename) return 'Its file is missing.';
  const file = { data, name: filename, size: data.length, mimetype: '' };
  try {
    await payload.update({ collection: 'media', id, locale: sourceLocale, data: {}, file });
    return null;
  } catch (error) {
    if (error instanceof ValidationError) return error.data.errors.map(({ message }) => message).join(' ');
    throw error;
  }
}

/** Files as they came are kept with the originals now. Of refused ones this is the only copy. */
async function removeOthers(folder: string, kept: Set<unknown>): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) if (!kept.has(name)) await rm(join(folder, name), { recursive: true, force: true });
}
