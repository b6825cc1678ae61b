import { access, link, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectionAfterErrorHook, Payload, PayloadRequest } from 'payload';
import { isRecord } from '../export/payload-record.ts';
import { uploadsFolder } from './originals.ts';

/*
 * Payload removes the files of an upload before it looks at what comes in their place: where that is refused, a picture that pages
 * show would be gone. So they are kept under a second name until the new ones are written.
 */

const replacing = 'replacingFilesOf';

const keptFolder = (req: Pick<PayloadRequest, 'payload'>): string => join(uploadsFolder(req), '..', 'replaced');

/** Before a file is replaced. */
export async function keepReplaced(req: PayloadRequest, { id, ...stored }: { id: string }): Promise<void> {
  const folder = join(keptFolder(req), id);
  req.context[replacing] = id;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of fileNames(stored)) await linkIfThere(join(uploadsFolder(req), name), join(folder, name));
}

/** The new files are written: the old ones may go. */
export async function forgetReplaced(req: PayloadRequest, id: string): Promise<void> {
  if (req.context[replacing] !== id) return;
  req.context[replacing] = null;
  await rm(join(keptFolder(req), id), { recursive: true, force: true });
}

/** The replacement was refused, or failed. */
export const bringBackReplaced: CollectionAfterErrorHook = async ({ req }) => {
  const id = req.context[replacing];
  if (typeof id === 'string') await bringBack(req.payload, id);
};

/** When the CMS starts: it may have stopped between the two. */
export async function bringBackAfterStop(payload: Payload): Promise<void> {
  const ids = await readdir(keptFolder({ payload })).catch(() => []);
  for (const id of ids) await bringBack(payload, id);
}

/** What the document still names is there again. */
async function bringBack(payload: Payload, id: string): Promise<void> {
  const folder = join(keptFolder({ payload }), id);
  const stored = await payload.db.findOne({ collection: 'media', where: { id: { equals: id } } });
  for (const name of fileNames(stored)) await linkIfThere(join(folder, name), join(uploadsFolder({ payload }), name));
  await rm(folder, { recursive: true, force: true });
}

async function linkIfThere(from: string, to: string): Promise<void> {
  const isThere = (path: string) =>
    access(path).then(
      () => true,
      () => false,
    );
  if ((await isThere(from)) && !(await isThere(to))) await link(from, to);
}

/** The names of a picture in all its sizes. */
function fileNames(stored: unknown): string[] {
  if (!isRecord(stored)) return [];
  const sizes = isRecord(stored['sizes']) ? Object.values(stored['sizes']) : [];
  return [stored, ...sizes].flatMap((file) =>
    isRecord(file) && typeof file['filename'] === 'string' ? [file['filename']] : [],
  );
}
