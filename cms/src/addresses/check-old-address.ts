import { entryOfPath, isOfSite, normalAddress, parseAddress } from '@ot/shared-types';
import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type FieldHook,
  type PayloadRequest,
  type TextFieldSingleValidation,
} from 'payload';

/** Keeps an address in its one normal form; what is none stays as it was written, for the sentence that refuses it. */
export const tidyAddress: FieldHook = ({ value }) =>
  typeof value === 'string' ? (normalAddress(value) ?? value.trim()) : (value as unknown);

export const validateOldAddress: TextFieldSingleValidation = (value) => {
  const parsed = parseAddress(value ?? '');
  if ('fault' in parsed) return parsed.fault;
  if (!isOfSite(parsed.address)) return true;
  return `The site itself has ${parsed.address}. Only an address that nothing else has can lead on.`;
};

/** Where an old address leads is an entry, or an address of this site. */
export const validateNewAddress: TextFieldSingleValidation = (value, { siblingData }) => {
  const { toEntry } = siblingData as { toEntry?: unknown };
  if (!value) return toEntry ? true : 'Choose the page that the old address leads to, or write its address.';
  if (toEntry) return 'Choose a page or write an address, not both.';
  const parsed = parseAddress(value);
  return 'fault' in parsed ? parsed.fault : true;
};

/**
 * An old address takes nobody's place, and leads nobody in a circle. In one hook, because validations run side by side, which
 * a transaction of MongoDB does not allow. What is no address is refused by the validations, which come after it.
 */
export const refuseTakenAddress: CollectionBeforeChangeHook<Redirect> = async ({ data, originalDoc, req }) => {
  const { from, toPath, toEntry } = { ...originalDoc, ...data };
  const address = normalAddress(from ?? '');
  if (address === null) return data;
  const fault = await takenFault(req, address, originalDoc?.id);
  if (fault !== null) throw refusal('from', fault);
  const next = toEntry || !toPath ? null : normalAddress(toPath);
  if (next !== null && (await leadsTo(req, next, address)))
    throw refusal('toPath', `${next} leads back to ${address}: readers would go in a circle. Choose another page.`);
  return data;
};

function refusal(path: string, message: string): ValidationError {
  return new ValidationError({ collection: 'redirects', errors: [{ path, message }] });
}

async function takenFault(req: PayloadRequest, address: string, id: string | undefined): Promise<string | null> {
  const page = await publishedAt(req, address);
  if (page !== null) return `“${page}” stands at ${address}. Withdraw that page first, or give it another address.`;
  const other = await redirectFrom(req, address);
  if (!other || other.id === id) return null;
  return `There is an old address ${address} already. Change where that one leads.`;
}

/** The title of the published entry whose page an address is. Drafts are in nobody's way, and free it when published. */
async function publishedAt(req: PayloadRequest, address: string): Promise<string | null> {
  const named = entryOfPath(address);
  if (!named) return null;
  const { collection, slug } = named;
  const found = await req.payload.db.findOne<{ id: string; englishTitle?: string }>({
    collection,
    where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] },
    req,
  });
  return found && (found.englishTitle ?? slug);
}

interface Redirect {
  id: string;
  from?: string | null;
  toPath?: string | null;
  toEntry?: unknown;
}

async function redirectFrom(req: PayloadRequest, address: string): Promise<Redirect | null> {
  return req.payload.db.findOne<Redirect>({ collection: 'redirects', where: { from: { equals: address } }, req });
}

/** Follows old addresses from one to the next. */
async function leadsTo(req: PayloadRequest, address: string, end: string): Promise<boolean> {
  const seen = new Set<string>();
  for (let at: string | null = address; at !== null && !seen.has(at);) {
    if (at === end) return true;
    seen.add(at);
    const next: Redirect | null = await redirectFrom(req, at);
    at = next?.toPath ? normalAddress(next.toPath) : null;
  }
  return false;
}
