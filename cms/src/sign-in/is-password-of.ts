import { pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { PayloadRequest } from 'payload';

const derive = promisify(pbkdf2);

/** Payload's two ways of keeping a password: by its mark at the beginning, and an older one without (`auth/strategies/local`). */
const mark = 'pbkdf2-sha256-v1:';
const ways = { marked: { rounds: 600_000, bytes: 32 }, older: { rounds: 25_000, bytes: 512 } };

/** Whether this is the password of an account. Payload has no call for it that does not sign in. */
export async function isPasswordOf(req: PayloadRequest, id: string, password: unknown): Promise<boolean> {
  const user = await req.payload.db.findOne<Kept>({ collection: 'users', where: { id: { equals: id } } });
  if (typeof password !== 'string' || !user?.hash || !user.salt) return false;
  const { rounds, bytes } = user.hash.startsWith(mark) ? ways.marked : ways.older;
  const expected = Buffer.from(user.hash.replace(mark, ''), 'hex');
  const given = await derive(password, user.salt, rounds, bytes, 'sha256');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

export const isOfOlderKind = (hash: string): boolean => !hash.startsWith(mark);

interface Kept {
  id: string;
  hash?: string | null;
  salt?: string | null;
}
