import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { parseAsked } from '../access/staff-endpoint.ts';
import { at } from './second-factor/endpoint.ts';
import { endSessions, liveRecordsOf } from './session-records.ts';
import type { Session } from './session.ts';

const IdSchema = z.object({ id: z.string().min(1) });

/** A session as its owner recognises it. */
export interface ListedSession {
  id: string;
  isThisOne: boolean;
  /** Roughly: “Firefox on Windows”. */
  browser: string;
  since: string;
  /** To some minutes. */
  lastUsedAt: string;
}

/** Where somebody is signed in. Everybody sees and ends their own alone; a new password or a reset ends them all. */
export const sessionEndpoints: Omit<Endpoint, 'root'>[] = [
  at(['get', '/own-sessions'], ['open'], async (req, session) => ({ sessions: await listSessions(req, session) })),
  at(['post', '/own-sessions/end/:id'], ['open'], async (req, { user }) => {
    const ended = parseAsked(IdSchema, req.routeParams);
    await endSessions(req, user.id, (id) => id === ended.id);
    return { done: true };
  }),
  at(['post', '/own-sessions/end-others'], ['open'], async (req, session) => {
    await endSessions(req, session.user.id, (id) => id !== session.id);
    return { done: true };
  }),
];

/** The one that asks first, then the one that was used last. */
async function listSessions(req: PayloadRequest, session: Session): Promise<ListedSession[]> {
  const live = await liveRecordsOf(req.payload.db, session.user.id, new Date());
  const listed = live.map(({ session: id, browser, createdAt, lastUsedAt }) => {
    return { id, isThisOne: id === session.id, browser, since: createdAt, lastUsedAt };
  });
  const order = ({ isThisOne, lastUsedAt }: ListedSession) => (isThisOne ? Infinity : Date.parse(lastUsedAt));
  return listed.sort((one, other) => (order(one) > order(other) ? -1 : 1));
}
