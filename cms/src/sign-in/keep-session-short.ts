import type { CollectionConfig, PayloadRequest } from 'payload';
import { extractJWT } from 'payload';
import { mayRenew } from './longest-session.ts';

type RefreshHook = NonNullable<NonNullable<CollectionConfig['hooks']>['refresh']>[number];

/** Gives an old session its own token back instead of a new one: it ends when it would have ended. */
export const keepSessionShort: RefreshHook = ({ args, user }: Refreshed) => {
  const { req } = args;
  const token = extractJWT({ headers: req.headers, payload: req.payload });
  const session = sessionsOf(user).find(({ id }) => id === sessionIdOf(req));
  if (token === null || mayRenew(session?.createdAt, Date.now())) return;
  return { exp: endOf(token), refreshedToken: token, user };
};

/** Payload leaves the type of the account open to anything. */
interface Refreshed {
  args: { req: PayloadRequest };
  user: object;
}

interface Session {
  id: string;
  createdAt?: unknown;
}

/** Payload keeps them in the account and leaves them out of its types. */
function sessionsOf(user: object): Session[] {
  return 'sessions' in user && Array.isArray(user.sessions) ? (user.sessions as Session[]) : [];
}

export function sessionIdOf({ user }: Pick<PayloadRequest, 'user'>): unknown {
  return user && '_sid' in user ? user._sid : undefined;
}

/** The second at which a token ends, as it says itself; it was verified before. */
function endOf(token: string): number {
  const said: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  return typeof said === 'object' && said !== null && 'exp' in said ? Number(said.exp) : 0;
}
