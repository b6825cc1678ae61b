import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  type PayloadRequest,
  type Where,
} from 'payload';

/** Whoever takes a page over from a colleague takes it for themselves: nobody is said to edit what they do not. */
export const takeForOneself: CollectionBeforeChangeHook<Lock> = ({ data, originalDoc, req }) => {
  const lock: Partial<Lock> = { ...originalDoc, ...data };
  const isOwn = lock.user?.value === req.user?.id && isSamePlace(lock, originalDoc);
  if (req.payloadAPI === 'local' || isOwn) return data;
  throw new APIError('You can take over a page for yourself only.', 403, null, true);
};

interface Lock {
  id: string;
  user?: { value?: unknown };
  document?: { relationTo?: string; value?: unknown } | null;
  globalSlug?: string | null;
}

const isSamePlace = (lock: Partial<Lock>, original: Partial<Lock> | undefined): boolean =>
  lock.document?.relationTo === original?.document?.relationTo &&
  lock.document?.value === original?.document?.value &&
  lock.globalSlug === original?.globalSlug;

/** What a screen asks for when it shows a form. */
export interface FormRequest {
  req: PayloadRequest;
  collectionSlug?: string;
  globalSlug?: string;
  id?: unknown;
}

/** Whether they may write what they look at. Payload notes everybody who opens a page as its editor, and shuts others out. */
export async function mayLock({ req, collectionSlug, globalSlug, id }: FormRequest): Promise<boolean> {
  if (globalSlug !== undefined) {
    const global = req.payload.globals.config.find(({ slug }) => slug === globalSlug);
    return Boolean(global && (await global.access.update({ req })));
  }
  const collection = req.payload.config.collections.find(({ slug }) => slug === collectionSlug);
  if (!collection || typeof id !== 'string') return false;
  const answer = await collection.access.update({ req, id });
  if (typeof answer === 'boolean') return answer;
  return isAmong(req, { collection: collection.slug, id, where: answer });
}

async function isAmong(
  req: PayloadRequest,
  { collection, id, where }: { collection: CollectionSlug; id: string; where: Where },
): Promise<boolean> {
  const own: Where = { and: [{ id: { equals: id } }, where] };
  return (await req.payload.db.count({ collection, where: own, req })).totalDocs > 0;
}
