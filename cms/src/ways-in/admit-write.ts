import { isLocale, sourceLocale } from '@ot/shared-types';
import { APIError, ValidationError, type PayloadRequest } from 'payload';
import { isRecord, type PayloadRecord } from '../payload/payload-record.ts';
import { shapeFault, type ShapedField } from './shape-fault.ts';

/** A write before Payload has looked at it: of a document, or of a global. */
export interface Write {
  req: PayloadRequest;
  operation: string;
  /** Differs by operation. Payload goes on with the same object, so what is changed in it holds. */
  args: object;
  fields: readonly ShapedField[];
  hasDrafts: boolean;
  hasTrash: boolean;
  isGlobal: boolean;
}

/**
 * What every write passes before anything else, whichever way it comes in. Payload has many calls that publish, withdraw or
 * write other languages besides; here they become what our screens do, or are refused. `tests/ways-in.int.test.ts` lists them.
 */
export function admitWrite(write: Write): void {
  if (!isWriting(write.operation)) return;
  refuseUnknownLanguage(write.req);
  if (write.operation === 'restoreVersion') return;
  const args: WriteArgs = write.args;
  // The menu's own withdrawal says it of all languages, and means the page: here it is a withdrawal like any other.
  if (isSet(args.unpublishAllLocales) && isPlainWithdrawal(args.data))
    Object.assign(args, { unpublishAllLocales: false });
  refuseOtherPublications(args);
  const sent = args.data ?? {};
  if (!isRecord(sent)) throw refusal('The fields of the document must be sent as an object.');
  const fault = shapeFault(write.fields, sent);
  if (fault !== null) throw new ValidationError({ errors: [fault], req: write.req });
  const isOutside = comesFromOutside(write.req);
  const data = isOutside ? whatMayBeSent(sent, write) : { ...sent };
  Object.assign(args, write.hasDrafts ? settled(write, data, isOutside) : { data });
}

interface WriteArgs {
  data?: unknown;
  draft?: unknown;
  autosave?: unknown;
  unpublishAllLocales?: unknown;
  selectedLocales?: unknown;
}

const isWriting = (operation: string): boolean => ['create', 'update', 'restoreVersion'].includes(operation);

/** Commands of ours call without a user; everybody else has an address, a screen or a session. */
const comesFromOutside = ({ payloadAPI, user }: PayloadRequest): boolean => payloadAPI !== 'local' || Boolean(user);

/** Without fallback Payload writes any language it is told, and `all` writes none of them rightly. */
function refuseUnknownLanguage(req: PayloadRequest): void {
  // Not said at all is English, and null in a request; Payload's type knows neither null nor what people make up.
  const locale: unknown = req.locale ?? sourceLocale;
  if (isLocale(locale)) return;
  throw refusal(
    `“${String(locale)}” is none of the site’s languages. Write one language at a time, such as locale=pl.`,
  );
}

/** With the first Payload checks only the fields that were sent, so that an incomplete page could go live. */
function refuseOtherPublications({ unpublishAllLocales, selectedLocales }: WriteArgs): void {
  if (isSet(unpublishAllLocales))
    throw refusal('A page is taken off the site as a whole: send _status “draft” and nothing else.');
  if (isSet(selectedLocales)) throw refusal('A page is copied with all its languages. Copy it, then change the copy.');
}

const isPlainWithdrawal = (data: unknown): boolean =>
  isRecord(data) && Object.keys(data).length === 1 && data['_status'] === 'draft';

const isSet = (flag: unknown): boolean => Boolean(flag) && flag !== 'false';

/** Kept by the CMS itself: who could set them could change what counts as the newest version. */
const keptByTheCms = ['createdAt', 'updatedAt'];

function whatMayBeSent({ deletedAt, ...data }: PayloadRecord, { operation, hasTrash }: Write): PayloadRecord {
  // Around the trash Payload checks only what was sent: so nothing else comes along, and what comes back is a draft. The form of a
  // page that is in no trash says so with every save, beside what it saves.
  const says = Object.keys(data).some((name) => name !== '_status');
  if (hasTrash && deletedAt !== undefined && !(deletedAt === null && says))
    return deletedAt === null ? { deletedAt, _status: 'draft' } : { deletedAt };
  const kept = operation === 'create' ? [...keptByTheCms, 'id'] : keptByTheCms;
  return Object.fromEntries(Object.entries(data).filter(([name]) => !kept.includes(name)));
}

/**
 * Draft, publication or withdrawal: the sender says which. What is called a draft stays one, whatever status stands in its
 * data: Payload would publish it. What says nothing is a draft: Payload would publish it, or take the page off the site.
 */
function settled({ operation, args, isGlobal }: Write, data: PayloadRecord, isOutside: boolean): object {
  const { draft, autosave }: WriteArgs = args;
  const status = data['_status'] ?? null;
  if (status !== null && status !== 'draft' && status !== 'published')
    throw refusal('The _status can be “draft” or “published”.');
  const saysNothing = isOutside && operation === 'update' && status === null && !('deletedAt' in data);
  if (draft === true || autosave === true || saysNothing) return { draft: true, data: { ...data, _status: 'draft' } };
  if (isGlobal && isOutside && status === 'draft')
    throw refusal('It is part of every page, and cannot be taken off the site.');
  return { data };
}

const refusal = (message: string): APIError => new APIError(message, 400, null, true);
