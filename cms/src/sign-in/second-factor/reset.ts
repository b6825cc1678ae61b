import { APIError, type PayloadRequest } from 'payload';
import { hasRole } from '../../access/roles.ts';
import { endSessions } from '../session-records.ts';
import type { Session } from '../session.ts';
import { everyKind, removeFactors } from './factors.ts';
import { confirm, type Confirmation } from './prove.ts';

/** Takes a person's second lock away, who begins anew at the next sign-in. Their sessions end: one of them may be a thief's. */
export async function resetSecondFactor(req: PayloadRequest, userId: string): Promise<void> {
  await removeFactors(req, userId, everyKind);
  await endSessions(req, userId, () => true);
  req.payload.logger.info({ msg: 'Second factor reset', account: userId, by: req.user?.id ?? 'command' });
}

interface Reset {
  session: Session;
  id: string;
  confirmation: Confirmation;
}

/** For a colleague who has lost their phone. For oneself there are recovery codes, a colleague, or the command. */
export async function resetByAdministrator(req: PayloadRequest, { session, id, confirmation }: Reset): Promise<void> {
  if (!hasRole(req, 'administrator')) throw new APIError('Only an administrator does this.', 403, null, true);
  if (id === session.user.id)
    throw new APIError('Not your own: ask another administrator, or use a recovery code.', 403, null, true);
  const known = await req.payload.db.count({ collection: 'users', where: { id: { equals: id } } });
  if (known.totalDocs === 0) throw new APIError('There is no such account.', 404, null, true);
  await confirm(req, session, confirmation);
  await resetSecondFactor(req, id);
}
