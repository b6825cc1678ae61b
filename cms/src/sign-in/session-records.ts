import type { Payload, PayloadRequest } from 'payload';
import { browserName } from './browser-name.ts';

const collection = 'session-records';

export interface SessionRecord {
  id: string;
  session: string;
  userId: string;
  browser: string;
  lastUsedAt: string;
  provedAt?: string | null;
  endedAt?: string | null;
  challenge?: string | null;
}

const bySession = (session: string) => ({ session: { equals: session } });

export async function readSessionRecord({ db }: Payload, session: string): Promise<SessionRecord | null> {
  return db.findOne<SessionRecord>({ collection, where: bySession(session) });
}

export async function sessionRecordsOf({ db }: Payload, userId: string): Promise<SessionRecord[]> {
  const where = { userId: { equals: userId } };
  return (await db.find<SessionRecord>({ collection, where, pagination: false })).docs;
}

/** After signing in: the session begins without a second factor. */
export async function noteSession(req: PayloadRequest, { session, userId }: Begun): Promise<void> {
  const data = { session, userId, browser: browserName(req.headers.get('User-Agent')), lastUsedAt: nowAsText() };
  await req.payload.db.create({ collection, data, req });
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
export async function noteProof(req: PayloadRequest, begun: Begun): Promise<void> {
  await makeSure(req, begun);
  const data = { provedAt: nowAsText() };
  await req.payload.db.updateOne({ collection, where: bySession(begun.session), data, returning: false });
}

/** Stays ended, also where Payload writes an older list of sessions back. */
export async function noteEnds(req: PayloadRequest, sessions: string[]): Promise<void> {
  const data = { endedAt: nowAsText() };
  for (const session of sessions) {
    await req.payload.db.updateOne({ collection, where: bySession(session), data, req, returning: false });
  }
}

export async function setChallenge(req: PayloadRequest, begun: Begun, challenge: string): Promise<void> {
  await makeSure(req, begun);
  const where = bySession(begun.session);
  await req.payload.db.updateOne({ collection, where, data: { challenge }, returning: false });
}

/** Sessions from before there were records get one. */
async function makeSure(req: PayloadRequest, begun: Begun): Promise<void> {
  if (!(await readSessionRecord(req.payload, begun.session))) await noteSession(req, begun);
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

/** Sessions last for twelve hours; after two days their rows say nothing. */
export async function forgetOldSessions({ payload }: Pick<PayloadRequest, 'payload'>, now: Date): Promise<void> {
  const before = new Date(now.getTime() - 2 * 24 * 60 * 60 * 1000).toISOString();
  await payload.db.deleteMany({ collection, where: { lastUsedAt: { less_than: before } } });
}

export async function forgetSessionsOf(req: PayloadRequest, userId: string): Promise<void> {
  await req.payload.db.deleteMany({ collection, where: { userId: { equals: userId } }, req });
}

const nowAsText = (): string => new Date().toISOString();
