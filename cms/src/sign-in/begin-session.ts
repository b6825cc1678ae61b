import { AuthenticationError, type CollectionAfterLoginHook, type PayloadRequest } from 'payload';
import { inTurn } from '../turns/turns.ts';
import { isOfOlderKind } from './is-password-of.ts';
import { endSessions, noteSession } from './session-records.ts';
import { hasNewPassword } from './turn-of-account.ts';

/**
 * After every sign-in, that of a password reset too: the new session has proved nothing yet but the password. In the account's
 * turn: Payload looked at the password a while ago, and whoever has changed it since has ended the sessions that there were.
 */
export const beginSession: CollectionAfterLoginHook<Account> = async ({ req, token, user }) => {
  const session = sessionIn(token);
  if (session === null) return;
  await inTurn(req, { collection: 'users', id: user.id }, async () => {
    if (!(await hasSamePassword(req, user))) throw new AuthenticationError(req.t);
    await noteSession(req, { session, userId: user.id });
    if (hasNewPassword(req)) await endSessions(req, user.id, (each) => each !== session);
  });
};

/** Payload itself keeps a right password anew where it was kept in its older way. */
async function hasSamePassword(req: PayloadRequest, { id, hash }: Account): Promise<boolean> {
  if (!hash) return false;
  if (isOfOlderKind(hash)) return true;
  const stored = await req.payload.db.findOne<Account>({ collection: 'users', where: { id: { equals: id } }, req });
  return stored?.hash === hash;
}

interface Account {
  id: string;
  hash?: string | null;
}

/** Payload tells hooks the token that it has signed, and the name of the session in it alone. */
function sessionIn(token: string): string | null {
  const said: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  return typeof said === 'object' && said !== null && 'sid' in said && typeof said.sid === 'string' ? said.sid : null;
}
