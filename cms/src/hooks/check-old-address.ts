import { entryOfPath, isOfSite, normalAddress, parseAddress } from '@ot/shared-types';
import type { FieldHook, PayloadRequest, TextFieldSingleValidation } from 'payload';

/** Keeps an address in its one normal form; what is none stays as it was written, for the sentence that refuses it. */
export const tidyAddress: FieldHook = ({ value }) =>
  typeof value === 'string' ? (normalAddress(value) ?? value.trim()) : (value as unknown);

/** An old address may take nobody's place: not that of the site's own pages and files, of an entry, or of another one. */
export const checkOldAddress: TextFieldSingleValidation = async (value, { req, id }) => {
  const parsed = parseAddress(value ?? '');
  if ('fault' in parsed) return parsed.fault;
  const { address } = parsed;
  if (isOfSite(address)) return `The site itself has ${address}. Only an address that nothing else has can lead on.`;
  const page = await publishedAt(req, address);
  if (page !== null) return `“${page}” stands at ${address}. Withdraw that page first, or give it another address.`;
  const other = await redirectFrom(req, address);
  if (other && other.id !== id) return `There is an old address ${address} already. Change where that one leads.`;
  return true;
};

/** Where it leads is an entry, or an address of this site that does not lead back. */
export const checkNewAddress: TextFieldSingleValidation = async (value, { req, siblingData }) => {
  const { from, toEntry } = siblingData as { from?: unknown; toEntry?: unknown };
  if (!value) return toEntry ? true : 'Choose the page that the old address leads to, or write its address.';
  if (toEntry) return 'Choose a page or write an address, not both.';
  const parsed = parseAddress(value);
  if ('fault' in parsed) return parsed.fault;
  const start = typeof from === 'string' ? normalAddress(from) : null;
  if (start !== null && (await leadsTo(req, parsed.address, start)))
    return `${parsed.address} leads back to ${start}: readers would go in a circle. Choose another page.`;
  return true;
};

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
  toPath?: string | null;
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
