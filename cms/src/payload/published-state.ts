import { isGlobalName, type CollectionName, type GlobalName } from '@ot/shared-types';
import type { PayloadRequest } from 'payload';
import type { PayloadRecord } from './payload-record.ts';

/** What readers have now, whatever the latest draft says. */
export interface PublishedState {
  published: boolean;
  slug: string | null;
  /** All of it, in all languages; of a global only what is published. */
  document: PayloadRecord | null;
}

export const notPublished: PublishedState = { published: false, slug: null, document: null };

/** Read from the database itself: the Local API would answer with hooks, access and the language of the request. */
export async function readPublishedState(
  req: PayloadRequest,
  collection: CollectionName,
  id: string,
): Promise<PublishedState> {
  const doc = await req.payload.db.findOne<StoredEntry>({ collection, where: { id: { equals: id } }, req });
  if (!doc) return notPublished;
  return { published: doc._status === 'published', slug: doc.slug ?? null, document: doc };
}

/** The same of an entry or of a global by its name: all of what readers have, or null. */
export async function readPublished(
  req: PayloadRequest,
  collection: CollectionName | GlobalName,
  id: string,
): Promise<PayloadRecord | null> {
  if (!isGlobalName(collection)) {
    const { published, document } = await readPublishedState(req, collection, id);
    return published ? document : null;
  }
  // MongoDB answers null for a global that nobody has saved yet, which Payload's type does not say.
  const global = (await req.payload.db.findGlobal<PayloadRecord>({ slug: collection, req })) as PayloadRecord | null;
  if (global?.['_status'] !== 'published') return null;
  // MongoDB keeps all globals in one collection, told apart by this; versions do not have it.
  return Object.fromEntries(Object.entries(global).filter(([name]) => name !== 'globalType'));
}

interface StoredEntry extends PayloadRecord {
  id: string;
  _status?: string | null;
  slug?: string | null;
}

const key = (collection: string, id: string): string => `published:${collection}:${id}`;

/** Keeps the state before a change for the hooks after it. */
export function rememberState(req: PayloadRequest, collection: string, id: string, state: PublishedState): void {
  req.context[key(collection, id)] = state;
}

export const stateBefore = (req: PayloadRequest, collection: string, id: string): PublishedState =>
  rememberedState(req, collection, id) ?? notPublished;

/** Null where this request has not remembered it: its hooks have not run. */
export function rememberedState(req: PayloadRequest, collection: string, id: string): PublishedState | null {
  const state = req.context[key(collection, id)];
  return isState(state) ? state : null;
}

function isState(value: unknown): value is PublishedState {
  return typeof value === 'object' && value !== null && 'published' in value && 'slug' in value;
}
