import { APIError, type Payload, type PayloadRequest } from 'payload';
import { hasRole } from '../../access/roles.ts';
import type { Session } from '../session.ts';
import { addFactor, factorByKey, hasFactor, removeFactors } from './factors.ts';
import { confirm, counted, type Confirmation } from './prove.ts';
import { makeCode, plainCode } from './recovery-codes.ts';
import { fingerprint } from './sealed.ts';

const keyOf = (userId: string): string => `set-up ${userId}`;

const printOf = ({ secret }: Payload, userId: string, code: string): string =>
  fingerprint(plainCode(code), { secret, purpose: 'set-up codes', owner: userId });

interface Asked {
  session: Session;
  /** Whose code it is to be. */
  id: string;
  confirmation: Confirmation;
}

/**
 * A code that somebody needs, beside the password, to set up a first lock: an administrator hands it over in another way than the
 * password, so that whoever has the password alone is not first. In the place of an earlier one.
 */
export async function giveSetUpCode(req: PayloadRequest, { session, id, confirmation }: Asked): Promise<string> {
  const { payload } = req;
  if (!hasRole(req, 'administrator')) throw new APIError('Only an administrator does this.', 403, null, true);
  const known = await payload.db.count({ collection: 'users', where: { id: { equals: id } } });
  if (known.totalDocs === 0) throw new APIError('There is no such account.', 404, null, true);
  if (await hasFactor(payload, id))
    throw new APIError('They have a second lock already, and need no code.', 409, null, true);
  await confirm(req, session, confirmation);
  const code = makeCode();
  await removeFactors(req, id, ['set-up-code']);
  await addFactor(req, { userId: id, kind: 'set-up-code', key: keyOf(id), secret: printOf(payload, id, code) });
  return code;
}

export async function needsSetUpCode(payload: Payload, userId: string): Promise<boolean> {
  return (await factorByKey(payload, keyOf(userId))) !== null;
}

/** Before a first lock: the code, where one was given out. Wrong ones are counted like wrong passwords. It goes with the first lock. */
export async function checkSetUpCode(req: PayloadRequest, { user }: Session, code: string | undefined): Promise<void> {
  const kept = await factorByKey(req.payload, keyOf(user.id));
  if (!kept) return;
  if (!code) throw new APIError('Write the code for setting up, which an administrator gave you.', 400, null, true);
  await counted(req, user.email, {
    isRight: () => Promise.resolve(kept.secret === printOf(req.payload, user.id, code)),
    wrong: 'This is not the code for setting up. Ask an administrator for another one.',
  });
}
