import { access, link, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join, parse } from 'node:path';
import type { Payload, PayloadRequest } from 'payload';
import { isRecord } from '../payload/payload-record.ts';
import { atEnd } from '../turns/turns.ts';
import { forgetOriginal, originalPath, uploadsFolder } from './originals.ts';
import { mimeTypes } from './preparing/prepared.ts';

/*
 * Files and database cannot be written in one step, and Payload removes the files of an upload before it knows whether anything comes
 * in their place. So each act that writes or removes files opens a folder first, which bears the name of the files that come and
 * holds those that go under a second name. When the act has ended, or at the next start where the CMS was stopped, the database
 * decides: what a document names is there, what none names goes.
 */

const unfinishedFolder = (payload: Payload): string => join(uploadsFolder({ payload }), '..', 'replaced');

interface Act {
  /** The name of the file that comes, if one does. */
  coming?: string | undefined;
  /** The document whose files go, if there is one. */
  goingFrom?: string | undefined;
}

/** Before files are written or removed. */
export async function openAct(req: PayloadRequest, { coming, goingFrom }: Act): Promise<void> {
  const { payload } = req;
  // Without its ending, so that a backup never takes the folder for the file.
  const name = coming === undefined ? randomUUID() : parse(coming).name;
  const folder = join(unfinishedFolder(payload), name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await atEnd(req, () => settleOrLater(payload, name));
  if (goingFrom === undefined) return;
  // As others see it: a transaction that reads before the last moment would be too old.
  const stored = await payload.db.findOne({ collection: 'media', where: { id: { equals: goingFrom } } });
  for (const file of fileNames(stored)) await linkIfThere(join(uploadsFolder({ payload }), file), join(folder, file));
}

const atLeastOld = 10 * 60 * 1000;

/**
 * Ends what a CMS left unfinished that was stopped. Files that a document names are brought back at once; nothing is taken away
 * that another process may be writing at this moment.
 */
export async function settleAfterStop(payload: Payload, now = new Date()): Promise<void> {
  const names = await readdir(unfinishedFolder(payload)).catch(() => []);
  for (const name of names) {
    const opened = await stat(join(unfinishedFolder(payload), name)).catch(() => null);
    if (opened === null) continue;
    if (now.getTime() - opened.mtimeMs < atLeastOld) await bringBack(payload, name);
    else await settle(payload, name);
  }
}

async function settleOrLater(payload: Payload, name: string): Promise<void> {
  await settle(payload, name).catch((err: unknown) => {
    payload.logger.error({ err, msg: 'Files of an upload are looked after later' });
  });
}

async function settle(payload: Payload, name: string): Promise<void> {
  const { going, named } = await bringBack(payload, name);
  for (const file of going.filter((each) => !named.has(each))) {
    await rm(join(uploadsFolder({ payload }), file), { force: true });
    await forgetOriginal(originalPath({ payload }, file));
  }
  if (![...named].some((file) => parse(file).name === name)) await forgetFilesOf(payload, name);
  await rm(join(unfinishedFolder(payload), name), { recursive: true, force: true });
}

/** What a document names is there again. */
async function bringBack(payload: Payload, name: string): Promise<{ going: string[]; named: Set<string> }> {
  const folder = join(unfinishedFolder(payload), name);
  const going = await readdir(folder).catch(() => []);
  const coming = Object.keys(mimeTypes).map((ending) => `${name}.${ending}`);
  const where = { filename: { in: [...going, ...coming] } };
  const { docs } = await payload.db.find({ collection: 'media', where, pagination: false });
  const named = new Set(docs.flatMap(fileNames));
  for (const file of going.filter((each) => named.has(each)))
    await linkIfThere(join(folder, file), join(uploadsFolder({ payload }), file));
  return { going, named };
}

/** Names given here end so (public-name.ts), and those of the sizes begin with the whole. */
const isGivenHere = /-[0-9a-f]{16}$/;

/** Files that came for a document that was never written. */
async function forgetFilesOf(payload: Payload, name: string): Promise<void> {
  if (!isGivenHere.test(name)) return;
  await forgetOriginal(originalPath({ payload }, name));
  const files = await readdir(uploadsFolder({ payload })).catch(() => []);
  const isOf = (file: string) => file.startsWith(`${name}.`) || file.startsWith(`${name}-`);
  for (const file of files.filter(isOf)) await rm(join(uploadsFolder({ payload }), file), { force: true });
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
