import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload';

interface User {
  id: string;
  role?: string | null;
}

/** The last administrator keeps the role: without one, nobody could make another. */
export const keepOneAdministrator: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, req }) => {
  const losesRole = originalDoc?.role === 'administrator' && data.role !== undefined && data.role !== 'administrator';
  if (losesRole) await refuseLastAdministrator(req, originalDoc.id);
  return data;
};

export const keepLastAccount: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.findByID({ collection: 'users', id, depth: 0, req });
  if (user.role === 'administrator') await refuseLastAdministrator(req, String(id));
};

export async function refuseLastAdministrator(req: PayloadRequest, id: string): Promise<void> {
  const others = await req.payload.count({
    collection: 'users',
    where: { and: [{ role: { equals: 'administrator' } }, { id: { not_equals: id } }] },
    req,
  });
  if (others.totalDocs > 0) return;
  throw new APIError('This is the only administrator. Make another one first.', 400, null, true);
}
