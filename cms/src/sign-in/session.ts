import {
  JWTAuthentication,
  type AuthStrategyFunction,
  type AuthStrategyFunctionArgs,
  type AuthStrategyResult,
  type Payload,
} from 'payload';
import { provedMark, roles } from '../access/roles.ts';
import { hasFactor } from './second-factor/factors.ts';
import { mustHaveOne, settingOf } from './second-factor/setting.ts';
import { noteUse, readSessionRecord } from './session-records.ts';

/** How far a session has come: it may work, has to prove its second factor, or has to get one first. */
export type Standing = 'open' | 'to-prove' | 'to-enrol';

/** Somebody who has signed in with a password at least. */
export interface Session {
  /** Payload's own name for it, which stands in the token. */
  id: string;
  user: NonNullable<AuthStrategyResult['user']>;
  standing: Standing;
}

/** The session of a request, whatever its standing; null: there is none, or it has ended. */
export async function readSession(asked: Asked): Promise<Session | null> {
  const { payload } = asked;
  const { user } = await JWTAuthentication(asked);
  const id = sessionIdIn(user);
  if (!user || id === null) return null;
  const record = await readSessionRecord(payload, id);
  if (!record || record.endedAt) return null;
  await noteUse(payload, record, Date.now());
  return { id, user, standing: record.provedAt ? 'open' : await standingWithoutProof(payload, user) };
}

async function standingWithoutProof(payload: Payload, { id, role }: { id: string; role?: unknown }): Promise<Standing> {
  if (await hasFactor(payload, id)) return 'to-prove';
  const known = roles.find((each) => each === role) ?? 'viewer';
  return mustHaveOne(known, settingOf(payload)) ? 'to-enrol' : 'open';
}

type Asked = Pick<AuthStrategyFunctionArgs, 'payload' | 'headers' | 'req'>;

/**
 * Who asks, in place of Payload's own strategy: somebody who has not proved the second factor is nobody, to Payload's screens,
 * addresses and server functions as well as to ours. Only the addresses of the second factor ask for `readSession`.
 */
const authenticate: AuthStrategyFunction = async (args) => {
  const session = await readSession(args);
  return { user: session?.standing === 'open' ? { ...session.user, ...provedMark } : null };
};

/** Puts it in the place of Payload's, which would let in whom it refuses. */
export function askForSecondFactor(payload: Payload): void {
  payload.authStrategies = [{ name: 'local-jwt', authenticate }];
}

function sessionIdIn(user: AuthStrategyResult['user']): string | null {
  return user && '_sid' in user && typeof user._sid === 'string' ? user._sid : null;
}
