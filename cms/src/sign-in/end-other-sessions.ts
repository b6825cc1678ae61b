import type { CollectionAfterChangeHook } from 'payload';
import { sessionIdOf } from './keep-session-short.ts';

/** Whoever knew the old password is signed out with it; the session that set the new one goes on. */
export const endOtherSessions: CollectionAfterChangeHook<{ id: string }> = async ({ doc, data, operation, req }) => {
  if (operation !== 'update' || !('password' in data) || !data['password']) return doc;
  const kept = sessionIdOf(req);
  const user = await req.payload.db.findOne<{ id: string; sessions?: { id: string }[] | null }>({
    collection: 'users',
    where: { id: { equals: doc.id } },
    req,
  });
  const sessions = (user?.sessions ?? []).filter(({ id }) => id === kept);
  await req.payload.db.updateOne({ collection: 'users', id: doc.id, data: { sessions }, req, returning: false });
  return doc;
};
