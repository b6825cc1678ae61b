import type { PayloadRequest } from 'payload';
import { noteEnds } from './session-records.ts';

/** A session as Payload keeps it in the account. */
export interface KeptSession {
  id: string;
  createdAt?: string | null;
  expiresAt: string;
}

/** The sessions of an account that have not run out. */
export async function sessionsOf(req: PayloadRequest, userId: string, now: Date): Promise<KeptSession[]> {
  const user = await req.payload.db.findOne<{ id: string; sessions?: KeptSession[] | null }>({
    collection: 'users',
    where: { id: { equals: userId } },
    req,
  });
  return (user?.sessions ?? []).filter(({ expiresAt }) => new Date(expiresAt) > now);
}

/** Ends those sessions of an account that it is told to. */
export async function endSessions(
  req: PayloadRequest,
  userId: string,
  isEnded: (session: KeptSession) => boolean,
): Promise<void> {
  const all = await sessionsOf(req, userId, new Date());
  const sessions = all.filter((session) => !isEnded(session));
  await noteEnds(
    req,
    all.filter(isEnded).map(({ id }) => id),
  );
  await req.payload.db.updateOne({ collection: 'users', id: userId, data: { sessions }, req, returning: false });
}
