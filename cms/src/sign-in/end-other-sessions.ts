import type { CollectionAfterChangeHook } from 'payload';
import { endSessions } from './end-sessions.ts';
import { sessionIdOf } from './keep-session-short.ts';

/** Whoever knew the old password is signed out with it; the session that set the new one goes on. */
export const endOtherSessions: CollectionAfterChangeHook<{ id: string }> = async ({ doc, data, operation, req }) => {
  if (operation !== 'update' || !('password' in data) || !data['password']) return doc;
  const kept = sessionIdOf(req);
  await endSessions(req, doc.id, ({ id }) => id !== kept);
  return doc;
};
