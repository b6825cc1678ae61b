import type { Payload } from 'payload';
import type { Role } from '../../access/roles.ts';
import { mustHaveOne, settingOf } from './setting.ts';

const recent = 7 * 24 * 60 * 60 * 1000;

/** What an administrator watches over: who could be forestalled by a thief of the password, and who set a lock up lately. */
export interface Locks {
  without: { id: string; name: string }[];
  lately: { id: string; name: string; since: string }[];
}

export async function readLocks(payload: Payload, now: Date): Promise<Locks> {
  const { db } = payload;
  const users = await db.find<{ id: string; name: string; role: Role }>({
    collection: 'users',
    pagination: false,
    sort: 'name',
    select: { name: true, role: true },
  });
  const isLock = { kind: { in: ['app', 'passkey'] } };
  const factors = await db.find<{ id: string; userId: string; createdAt: string }>({
    collection: 'second-factors',
    where: isLock,
    sort: 'createdAt',
    pagination: false,
  });
  // The first of each, by the order.
  const since = new Map(factors.docs.toReversed().map(({ userId, createdAt }) => [userId, createdAt]));
  const setting = settingOf(payload);
  return {
    without: users.docs.filter(({ id, role }) => mustHaveOne(role, setting) && !since.has(id)),
    lately: users.docs.flatMap(({ id, name }) => {
      const at = since.get(id);
      return at !== undefined && now.getTime() - Date.parse(at) < recent ? [{ id, name, since: at }] : [];
    }),
  };
}
