import type { CollectionAfterLoginHook } from 'payload';
import { noteSession } from './session-records.ts';

/** After every sign-in, that of a password reset too: the new session has proved nothing yet but the password. */
export const beginSession: CollectionAfterLoginHook<{ id: string }> = async ({ req, token, user }) => {
  const session = sessionIn(token);
  if (session !== null) await noteSession(req, { session, userId: user.id });
};

/** Payload tells hooks the token that it has signed, and the name of the session in it alone. */
function sessionIn(token: string): string | null {
  const said: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  return typeof said === 'object' && said !== null && 'sid' in said && typeof said.sid === 'string' ? said.sid : null;
}
