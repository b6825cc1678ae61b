import type { CollectionName } from '@ot/shared-types';
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload';
import { hasRole } from '../access/roles.ts';
import { stateBefore } from '../payload/published-state.ts';
import { isDraftSave } from '../payload/kind-of-save.ts';
import { refuseUsed } from './refuse-used.ts';

interface Removable {
  id: string;
  _status?: string | null;
  deletedAt?: string | null;
}

/**
 * Nothing that is used goes to the trash or off the site. What goes to the trash is published no longer, so that nobody who asks
 * for published documents has to know of the trash. After `rememberPublished`, which reads what readers have.
 */
export const protectRemoval =
  (collection: CollectionName): CollectionBeforeChangeHook<Removable> =>
  async ({ data, originalDoc, operation, req }) => {
    if (operation !== 'update' || !originalDoc) return data;
    const { id } = originalDoc;
    const before = stateBefore(req, collection, id);
    const isTrashed = Boolean(data.deletedAt) && !before.document?.['deletedAt'];
    const isWithdrawn = before.published && data._status !== 'published' && !isDraftSave(req);
    if (isTrashed || isWithdrawn) await refuseUsed(req, { collection, id });
    return data.deletedAt ? { ...data, _status: 'draft' } : data;
  };

/** The same for pictures and files, which have no drafts. */
export const protectMediaRemoval: CollectionBeforeChangeHook<Removable> = async ({ data, originalDoc, req }) => {
  if (data.deletedAt && originalDoc && !originalDoc.deletedAt)
    await refuseUsed(req, { collection: 'media', id: originalDoc.id });
  return data;
};

/** People delete for good what is in the trash already, and administrators alone; after 90 days it goes by itself. */
export const protectDeletion: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  const target = { collection: collection.slug, id: String(id) };
  if (req.user && !(await isInTrash(req, target)))
    throw refusal(409, 'Move this to the trash instead: it is kept there for 90 days and can be brought back.');
  if (req.user) refuseOthers(req);
  await refuseUsed(req, target);
};

/** Whoever may not delete for good is told who may. */
export function refuseOthers(req: PayloadRequest): void {
  if (!hasRole(req, 'administrator'))
    throw refusal(403, 'Only an administrator deletes for good what is in the trash. After 90 days it goes by itself.');
}

async function isInTrash(
  req: PayloadRequest,
  { collection, id }: { collection: string; id: string },
): Promise<boolean> {
  const stored = await req.payload.db.findOne<Removable>({
    collection: collection as CollectionSlug, // of the hook's own collection
    where: { id: { equals: id } },
    req,
  });
  return Boolean(stored?.deletedAt);
}

const refusal = (status: number, message: string): APIError => new APIError(message, status, null, true);
