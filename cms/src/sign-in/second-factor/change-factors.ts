import { APIError, type PayloadRequest } from 'payload';
import { roleOf } from '../../access/roles.ts';
import { inTurn } from '../../turns/turns.ts';
import { logFirstLock } from '../log-sign-in.ts';
import { noteProof } from '../session-records.ts';
import type { Session } from '../session.ts';
import { factorsOf, removeFactor, removeFactors } from './factors.ts';
import { renewRecoveryCodes } from './recovery-codes.ts';
import { mustHaveOne, settingOf } from './setting.ts';

/** Changes of one person's lock one after the other: two at once could each leave the other's as the last. */
export const inTurnOf = <Result>(req: PayloadRequest, userId: string, work: () => Promise<Result>): Promise<Result> =>
  inTurn(req, { collection: 'second-factors', id: userId }, work);

/** Keeps a new factor. With the first come recovery codes; null: there were factors before, and their codes hold. */
export async function enrol(
  req: PayloadRequest,
  session: Session,
  keep: () => Promise<void>,
): Promise<string[] | null> {
  const { id } = session.user;
  return inTurnOf(req, id, async () => {
    const before = await factorsOf(req.payload, id);
    // Two enrolments begun at once: the second is one of a person who has a lock by now, and has not opened it.
    if (session.standing === 'to-enrol' && before.some(isLock))
      throw new APIError('There is a second lock by now. Load this page again and open it.', 409, null, true);
    await keep();
    await noteProof(req, session.id);
    if (before.some(isLock)) return null;
    await removeFactors(req, id, ['set-up-code']);
    logFirstLock(req, session.user.email);
    return renewRecoveryCodes(req, id);
  });
}

/** Takes an app or a passkey away; the last one only from whoever may do without. */
export async function takeFactorAway(req: PayloadRequest, { user }: Session, factorId: string): Promise<void> {
  await inTurnOf(req, user.id, async () => {
    const locks = (await factorsOf(req.payload, user.id)).filter(isLock);
    if (!locks.some(({ id }) => id === factorId))
      throw new APIError('This is not there any more. Load the page again.', 404, null, true);
    if (locks.length === 1 && mustHaveOne(roleOf(req) ?? 'viewer', settingOf(req.payload)))
      throw new APIError('This is your last one, and here one is needed. Add another one first.', 409, null, true);
    await removeFactor(req, user.id, factorId);
    if (locks.length === 1) await removeFactors(req, user.id, ['recovery-code']);
  });
}

const isLock = ({ kind }: { kind: string }): boolean => kind === 'app' || kind === 'passkey';
