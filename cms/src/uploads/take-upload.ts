import { randomUUID } from 'node:crypto';
import {
  APIError,
  ValidationError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload';
import type { Operation } from '../payload/operation.ts';
import { hasRole } from '../access/roles.ts';
import { isDescribed, notDescribed, type Described } from './described.ts';
import { mostBytes } from './limits.ts';
import { keepOriginal, originalPath } from './originals.ts';
import { prepareFile } from './prepare-file.ts';
import { mimeTypes } from './preparing/prepared.ts';
import { UploadFault } from './preparing/upload-fault.ts';
import { publicName, titleOf } from './public-name.ts';
import { openAct } from './unfinished-files.ts';

interface UploadOperation extends Operation {
  overrideAccess?: boolean;
}

/** The arguments that matter here. */
interface WriteArgs {
  id?: string | undefined;
  data?: Described & { changes?: unknown };
}

/** Files as they came, of requests that bring one. */
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
};

/**
 * When the document's turn has come, and before Payload removes the files of before: nothing of them, nor of the file as it came, is
 * lost whatever happens now.
 */
export const keepUntilWritten = async ({ args, req }: UploadOperation): Promise<void> => {
  const original = originals.get(req);
  if (!original || !req.file) return;
  const { id }: WriteArgs = args;
  await openAct(req, { coming: req.file.name, goingFrom: id });
  await keepOriginal(originalPath(req, req.file.name), original);
};

/** Payload removes the files of a document before the document. */
export const keepUntilGone: CollectionBeforeDeleteHook = ({ id, req }) => openAct(req, { goingFrom: String(id) });

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

/** A request may write another document afterwards. */
export const forgetUploadedOriginal: CollectionAfterChangeHook = ({ req }) => {
  originals.delete(req);
};
