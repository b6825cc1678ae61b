import type { CollectionName } from '@ot/shared-types';
import type { PayloadRequest } from 'payload';
import type { PayloadRecord } from '../export/payload-record.ts';

/** What readers have now, whatever the latest draft says. */
export interface PublishedState {
  published: boolean;
  slug: string | null;
  /** All of it, in all languages; null for a global, of which nobody asks. */
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

export function stateBefore(req: PayloadRequest, collection: string, id: string): PublishedState {
  const state = req.context[key(collection, id)];
  return isState(state) ? state : notPublished;
}

function isState(value: unknown): value is PublishedState {
  return typeof value === 'object' && value !== null && 'published' in value && 'slug' in value;
}
