import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import type { CollectionAfterErrorHook, PayloadRequest } from 'payload';
import type { Operation } from '../payload/operation.ts';
import { beginAttempt, noteSuccess, type Attempt } from './attempts.ts';
import { logSignIn } from './log-sign-in.ts';

const key = 'signIn';

/** What the hooks of one request tell each other. */
function attemptOf(req: Pick<PayloadRequest, 'context'>): Attempt | null {
  // Only `slowDown` writes it.
  return (req.context[key] as Attempt | undefined) ?? null;
}

/** Before a password is looked at: counts the attempt. Known and unknown accounts are answered alike and as slowly. */
export async function slowDown({ args, operation, req }: Operation): Promise<void> {
  const email = operation === 'login' ? emailOf(args) : null;
  if (email === null) return;
  req.context[key] = await beginAttempt(req, email);
  if (!(await hasAccount(req, email))) await hashForNothing(req.payload.secret);
}

function emailOf(args: object): string | null {
  const data: unknown = 'data' in args ? args.data : null;
  const email: unknown = typeof data === 'object' && data !== null && 'email' in data ? data.email : null;
  return typeof email === 'string' && email.length <= 320 ? email.toLowerCase().trim() : null;
}

async function hasAccount(req: PayloadRequest, email: string): Promise<boolean> {
  const { totalDocs } = await req.payload.db.count({ collection: 'users', where: { email: { equals: email } } });
  return totalDocs > 0;
}

/** As much work as Payload has with the password of an account that exists (600,000 rounds). */
const hash = promisify(pbkdf2);
const hashForNothing = (secret: string): Promise<Buffer> => hash('nobody', secret, 600_000, 32, 'sha256');

/** After a right password. */
export async function noteRightPassword(req: PayloadRequest): Promise<void> {
  const attempt = attemptOf(req);
  if (attempt) await noteSuccess(req, attempt);
}

/** The hook of errors gets no more than the request. Anything but a wrong password is told elsewhere. */
export const noteFailure: CollectionAfterErrorHook = ({ error, req }) => {
  const attempt = attemptOf(req);
  if (attempt && error.name === 'AuthenticationError') logSignIn(req, { outcome: 'failed', email: attempt.said });
};
