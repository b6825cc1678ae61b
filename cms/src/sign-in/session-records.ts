import type { BaseDatabaseAdapter, Payload, PayloadRequest } from 'payload';
import { browserName } from './browser-name.ts';
import { longestSession, sessionLength } from './longest-session.ts';

const collection = 'session-records';

export interface SessionRecord {
  id: string;
  session: string;
  userId: string;
  browser: string;
  createdAt: string;
  lastUsedAt: string;
  provedAt?: string | null;
  endedAt?: string | null;
  challenge?: string | null;
}

const bySession = (session: string) => ({ session: { equals: session } });

export async function readSessionRecord({ db }: Payload, session: string): Promise<SessionRecord | null> {
  return db.findOne<SessionRecord>({ collection, where: bySession(session) });
}

/** The sessions of an account that somebody can still use. */
export async function liveRecordsOf(db: Reading, userId: string, now: Date): Promise<SessionRecord[]> {
  const where = { userId: { equals: userId } };
  const { docs } = await db.find<SessionRecord>({ collection, where, pagination: false });
  return docs.filter((record) => isLive(record, now));
}

type Reading = Pick<BaseDatabaseAdapter, 'find'>;

/** A token lasts for eight hours from a use of the session, which is noted to some minutes; no session outlasts the longest. */
function isLive({ createdAt, lastUsedAt, endedAt }: SessionRecord, now: Date): boolean {
  const isFresh = Date.parse(lastUsedAt) + sessionLength + rememberedFor > now.getTime();
  return !endedAt && isFresh && endOf(createdAt) > now.getTime();
}

const endOf = (createdAt: string): number => Date.parse(createdAt) + longestSession;

/** The same as Payload would list them in the account. */
export async function liveSessionsOf(db: Reading, userId: string, now: Date): Promise<KeptSession[]> {
  return (await liveRecordsOf(db, userId, now)).map(({ session, createdAt }) => ({
    id: session,
    createdAt,
    expiresAt: new Date(endOf(createdAt)).toISOString(),
  }));
}

interface KeptSession {
  id: string;
  createdAt: string;
  expiresAt: string;
}

/**
 * After signing in: the session begins without a second factor. Outside of the request's transaction, like all that is noted here:
 * rows of sessions stand in nobody's way, and what was ended is ended whatever becomes of the request.
 */
export async function noteSession(req: PayloadRequest, { session, userId }: Begun): Promise<void> {
  const now = nowAsText();
  const browser = browserName(req.headers.get('User-Agent'));
  await req.payload.db.create({ collection, data: { session, userId, browser, createdAt: now, lastUsedAt: now } });
}

interface Begun {
  session: string;
  userId: string;
}

const rememberedFor = 5 * 60_000;

/** To some minutes: a write for each picture of a screen would be dear. */
export async function noteUse({ db }: Payload, { id, lastUsedAt }: SessionRecord, now: number): Promise<void> {
  if (now - Date.parse(lastUsedAt) < rememberedFor) return;
  await db.updateOne({ collection, id, data: { lastUsedAt: new Date(now).toISOString() }, returning: false });
}

/** The session has proved its second factor, for as long as it lasts. */
export async function noteProof(req: PayloadRequest, session: string): Promise<void> {
  const data = { provedAt: nowAsText() };
  await req.payload.db.updateOne({ collection, where: bySession(session), data, returning: false });
}

/** Ends those sessions of an account that it is told to, by their names. Others, begun meanwhile too, go on. */
export async function endSessions(
  req: PayloadRequest,
  userId: string,
  isEnded: (session: string) => boolean,
): Promise<void> {
  const live = await liveRecordsOf(req.payload.db, userId, new Date());
  const data = { endedAt: nowAsText() };
  for (const { session } of live.filter((record) => isEnded(record.session)))
    await req.payload.db.updateOne({ collection, where: bySession(session), data, returning: false });
}

export async function setChallenge(req: PayloadRequest, session: string, challenge: string): Promise<void> {
  await req.payload.db.updateOne({ collection, where: bySession(session), data: { challenge }, returning: false });
}

/** Whether this was asked of the session and not answered yet; by one write, so that one answer counts. */
export async function takeChallenge({ db }: Payload, session: string, challenge: string): Promise<boolean> {
  const where = { and: [bySession(session), { challenge: { equals: challenge } }] };
  const taken: unknown = await db.updateOne({
    collection,
    where,
    data: { challenge: null },
    options: { atomic: true },
  });
  return taken !== null;
}

/** Nobody's session outlasts a restore: one that was ended since must not come back with the backup. */
export async function forgetAllSessions({ db }: Payload): Promise<void> {
  await db.deleteMany({ collection, where: {} });
}

/** Sessions last for twelve hours; after two days their rows say nothing. */
export async function forgetOldSessions({ payload }: Pick<PayloadRequest, 'payload'>, now: Date): Promise<void> {
  const before = new Date(now.getTime() - 2 * 24 * 60 * 60 * 1000).toISOString();
  await payload.db.deleteMany({ collection, where: { lastUsedAt: { less_than: before } } });
}

export async function forgetSessionsOf(req: PayloadRequest, userId: string): Promise<void> {
  await req.payload.db.deleteMany({ collection, where: { userId: { equals: userId } }, req });
}

const nowAsText = (): string => new Date().toISOString();
