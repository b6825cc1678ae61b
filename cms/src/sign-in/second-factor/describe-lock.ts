import type { Payload } from 'payload';
import { roles } from '../../access/roles.ts';
import type { Session, Standing } from '../session.ts';
import { factorsOf } from './factors.ts';
import { needsSetUpCode } from './set-up-codes.ts';
import { mustHaveOne, settingOf } from './setting.ts';

/** What a person is shown of their second lock. Nothing of it opens anything. */
export interface Lock {
  name: string;
  standing: Standing;
  isRequired: boolean;
  factors: { id: string; kind: 'app' | 'passkey'; name: string; since: string; usedAt: string | null }[];
  recoveryCodesLeft: number;
  /** Whether an administrator has handed out a code without which no first one is set up. */
  needsSetUpCode: boolean;
}

/** Somebody who has not opened it yet is told no more than the own name and what to open it with. */
export async function describeLock(payload: Payload, { user, standing }: Session): Promise<Lock> {
  const known = await factorsOf(payload, user.id);
  const isOpen = standing === 'open';
  const role = roles.find((each) => each === user.role) ?? 'viewer';
  return {
    name: typeof user.name === 'string' ? user.name : '',
    standing,
    isRequired: mustHaveOne(role, settingOf(payload)),
    factors: known.flatMap(({ id, kind, name, createdAt, usedAt }) => {
      if (kind !== 'app' && kind !== 'passkey') return [];
      const details = { id, name: name ?? '', since: createdAt, usedAt: usedAt ?? null };
      return [{ kind, ...(isOpen ? details : { id: '', name: '', since: '', usedAt: null }) }];
    }),
    needsSetUpCode: standing === 'to-enrol' && (await needsSetUpCode(payload, user.id)),
    recoveryCodesLeft: isOpen ? known.filter(({ kind, usedAt }) => kind === 'recovery-code' && !usedAt).length : 0,
  };
}
