import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import type { Attempts } from './wait-before.ts';

/** Whose attempts are counted: those on an account from a browser, or from all that it does not know. */
export interface Counted {
  account: string;
  device: string;
}

export const everybody = '*';

/** Addresses themselves are not kept: most of those that attackers type belong to people elsewhere. */
export function accountOf(email: string): string {
  return createHash('sha256').update(email.toLowerCase().trim()).digest('base64url');
}

const collection = 'sign-in-records';

export interface SignInRecord extends Attempts {
  hasSignedIn: boolean;
}

const unseen: SignInRecord = { failures: 0, lastAt: null, hasSignedIn: false };

export async function readRecord(req: PayloadRequest, counted: Counted): Promise<SignInRecord> {
  const found = await req.payload.db.findOne<Stored>({ collection, where: whereOf(counted) });
  if (!found) return unseen;
  const { failures, lastAt, signedInAt } = found;
  return { failures, lastAt: lastAt ? new Date(lastAt).getTime() : null, hasSignedIn: Boolean(signedInAt) };
}

export async function writeRecord(
  req: PayloadRequest,
  counted: Counted,
  change: Partial<Omit<Stored, 'id'>>,
): Promise<void> {
  const { db } = req.payload;
  const data = { ...counted, failures: 0, ...change };
  // Outside of the request's transaction: an attempt counts, whatever becomes of the request.
  const known = await db.findOne<{ id: string }>({ collection, where: whereOf(counted) });
  if (known) await db.updateOne({ collection, id: known.id, data: change, returning: false });
  else await db.create({ collection, data });
}

/** Counts of a month ago say nothing about today; browsers that signed in are known for as long as their mark is kept. */
export async function forgetOldRecords({ payload }: Pick<PayloadRequest, 'payload'>, now: Date): Promise<void> {
  const monthAgo = new Date(now.getTime() - 30 * 24 * 60 * 60 * 1000).toISOString();
  const where = { and: [{ lastAt: { less_than: monthAgo } }, { signedInAt: { exists: false } }] };
  await payload.db.deleteMany({ collection, where });
}

interface Stored {
  id: string;
  failures: number;
  lastAt: string | null;
  signedInAt: string | null;
}

const whereOf = ({ account, device }: Counted) => ({
  and: [{ account: { equals: account } }, { device: { equals: device } }],
});
