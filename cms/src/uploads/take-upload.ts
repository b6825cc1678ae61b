import { randomUUID } from 'node:crypto';
import {
  APIError,
  ValidationError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
} from 'payload';
import type { Operation } from '../hooks/operation.ts';
import { hasRole } from '../access/roles.ts';
import { isDescribed, notDescribed, type Described } from './described.ts';
import { mostBytes } from './limits.ts';
import { forgetOriginal, keepOriginal, originalPath } from './originals.ts';
import { prepareFile } from './prepare-file.ts';
import { mimeTypes } from './preparing/prepare.ts';
import { UploadFault } from './preparing/upload-fault.ts';
import { publicName, titleOf } from './public-name.ts';
import { forgetReplaced, keepReplaced } from './replaced-files.ts';

interface UploadOperation extends Operation {
  overrideAccess?: boolean;
}

/** The arguments that matter here. */
interface WriteArgs {
  id?: string | undefined;
  data?: Described & { changes?: unknown };
}

/** Files as they came, until their document is written. */
const originals = new WeakMap<PayloadRequest, Buffer>();

/**
 * Every file passes here before Payload looks at it, whichever way it comes in, and goes on as what was written anew. What is
 * refused is refused before anything is kept.
 */
export const takeUpload = async ({ args, operation, overrideAccess, req }: UploadOperation): Promise<void> => {
  if (operation !== 'create' && operation !== 'update') return;
  // Whoever may not write is refused by Payload afterwards, and costs nothing before.
  if (overrideAccess !== true && !hasRole(req, 'administrator', 'editor')) return;
  const { id, data = {} }: WriteArgs = args;
  refuseEdits(req);
  const { file } = req;
  if (!file) {
    if (operation === 'create') throw fault(req, 'Choose a picture or a PDF from your device.');
    return;
  }
  if (operation === 'update' && id === undefined)
    throw fault(req, 'A file replaces one file at a time. Open that one.');
  const before = id === undefined ? null : await present(req, id);
  if (!isPdf(file.data) && !isDescribed({ ...before, ...data }) && !saysAnew(data))
    throw new ValidationError({
      collection: 'media',
      req,
      errors: [{ path: 'alt', label: altLabel, message: notDescribed }],
    });
  originals.set(req, file.data);
  req.file = await writtenAnew(req, file);
  if (before) await keepReplaced(req, before);
};

/** A save that sends its changes is read further on (saving/join-changes.ts); one that changes the description has one. */
function saysAnew({ changes }: { changes?: unknown }): boolean {
  return JSON.stringify(changes ?? []).includes('"alt"') || JSON.stringify(changes ?? []).includes('"decorative"');
}

/** As it is for others: a transaction that is begun now would be too old when the file is ready. */
async function present({ payload, locale }: PayloadRequest, id: string): Promise<Described & { id: string }> {
  return payload.findByID({ collection: 'media', id, depth: 0, ...(locale && { locale }) });
}

export const altLabel = 'Description for those who cannot see it';

/** Payload crops and scales by a parameter of the address, on every way in, and then writes other bytes under the same name. */
function refuseEdits(req: PayloadRequest): void {
  const edits = req.query['uploadEdits'];
  if (edits === undefined || (typeof edits === 'object' && edits !== null && Object.keys(edits).length === 0)) return;
  throw new APIError('Pictures are not cropped here. Crop it on your device, and upload that.', 400, null, true);
}

type UploadedFile = NonNullable<PayloadRequest['file']>;

async function writtenAnew(req: PayloadRequest, { name, data }: UploadedFile): Promise<UploadedFile> {
  if (data.length > mostBytes) throw fault(req, tooLarge);
  try {
    const { bytes, ending } = await prepareFile(data, titleOf(name));
    const unique = randomUUID();
    const buffer = Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);
    return {
      data: buffer,
      mimetype: mimeTypes[ending],
      name: publicName({ given: name, bytes: data, unique, ending }),
      size: buffer.length,
    };
  } catch (error) {
    if (error instanceof UploadFault) throw fault(req, error.message);
    throw error;
  }
}

export const tooLarge =
  'The file is larger than 10 MB. Make the picture smaller, or save the PDF “for the web”, and upload that.';

function fault(req: PayloadRequest, message: string): ValidationError {
  return new ValidationError({ collection: 'media', req, errors: [{ path: 'file', label: 'File', message }] });
}

const isPdf = (bytes: Buffer) => bytes.subarray(0, 5).toString('latin1') === '%PDF-';

/** Only what was written anew may go public; the mark is set here and nowhere else. */
export const markPrepared: CollectionBeforeChangeHook = ({ data, req }) =>
  originals.has(req) ? { ...data, prepared: true, fault: null } : data;

export const keepUploadedOriginal: CollectionAfterChangeHook<Kept> = async ({ doc, previousDoc, req }) => {
  const original = originals.get(req);
  if (original && doc.filename) await keepOriginal(originalPath(req, doc.filename), original);
  originals.delete(req);
  // Payload's type promises a document before this one also where there is none.
  const replaced = (previousDoc as Kept | undefined)?.filename;
  if (replaced && replaced !== doc.filename) await forgetOriginal(originalPath(req, replaced));
  await forgetReplaced(req, doc.id);
};

export const forgetDeletedOriginal: CollectionAfterDeleteHook<Kept> = async ({ doc, req }) => {
  if (doc.filename) await forgetOriginal(originalPath(req, doc.filename));
};

interface Kept {
  id: string;
  filename?: string | null;
}
