import type { CollectionAfterChangeHook } from 'payload';
import { sessionIdOf } from './keep-session-short.ts';
import { endSessions } from './session-records.ts';
import { hasNewPassword } from './turn-of-account.ts';

/** Whoever knew the old password is signed out with it; the session that set the new one goes on. */
export const endOtherSessions: CollectionAfterChangeHook<{ id: string }> = async ({ doc, operation, req }) => {
  if (operation !== 'update' || !hasNewPassword(req)) return doc;
  const kept = sessionIdOf(req);
  await endSessions(req, doc.id, (session) => session !== kept);
  return doc;
};
