import type { PayloadRequest } from 'payload';
import { sessionIdOf } from './keep-session-short.ts';
import { endSessions } from './session-records.ts';

/** Whoever signs out stays out: of this session, or of all where that was asked for. */
export async function noteEnd(req: PayloadRequest): Promise<void> {
  if (!req.user) return;
  const own = sessionIdOf(req);
  const isOfAll = req.searchParams.get('allSessions') === 'true';
  await endSessions(req, req.user.id, (session) => isOfAll || session === own);
}
