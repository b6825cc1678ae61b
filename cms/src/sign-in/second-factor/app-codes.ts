import { Secret, TOTP } from 'otpauth';
import type { Payload, PayloadRequest } from 'payload';
import { renderSVG } from 'uqr';
import { addFactor, factorByKey, removeFactors, useOnce } from './factors.ts';
import { seal, unseal } from './sealed.ts';

/** Every authenticator app understands these, and some nothing else (SHA-1 of a secret key is not what was broken). */
const shape = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** Clocks of phones differ, and people need a moment to type. */
const window = 1;

const keyOf = (userId: string): string => `app ${userId}`;

export interface NewApp {
  /** As people type it, in groups of four. */
  key: string;
  /** The same as a picture to point the phone at. */
  picture: string;
}

/** A key for an authenticator app, which becomes one of this person's when a code of it has been typed. */
export function makeApp({ issuer, account }: { issuer: string; account: string }): NewApp & { secret: string } {
  const secret = new Secret({ size: 20 });
  const address = new TOTP({ ...shape, issuer, label: account, secret }).toString();
  const key = secret.base32.replaceAll(/(.{4})(?=.)/g, '$1 ');
  return { secret: secret.base32, key, picture: renderSVG(address, { border: 4 }) };
}

/** The time step that a code is of; null: of none that counts now. */
export function stepOf(secret: string, code: string, now: number): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const delta = TOTP.validate({ ...shape, secret: Secret.fromBase32(secret), token: code, timestamp: now, window });
  return delta === null ? null : TOTP.counter({ period: shape.period, timestamp: now }) + delta;
}

/** Keeps an app whose code was typed, in the place of an earlier one. The code counts as used. */
export async function addApp(
  req: PayloadRequest,
  userId: string,
  { secret, step }: { secret: string; step: number },
): Promise<void> {
  const sealed = seal(secret, { secret: req.payload.secret, purpose: 'app keys', owner: userId });
  await removeFactors(req, userId, ['app']);
  await addFactor(req, {
    userId,
    kind: 'app',
    key: keyOf(userId),
    name: 'Authenticator app',
    secret: sealed,
    counter: step,
  });
}

/** Whether this is a code of the person's app that was not used before; it is used with that. */
export async function takeAppCode(payload: Payload, userId: string, code: string): Promise<boolean> {
  const app = await factorByKey(payload, keyOf(userId));
  if (!app?.secret) return false;
  const secret = unseal(app.secret, { secret: payload.secret, purpose: 'app keys', owner: userId });
  const step = secret === null ? null : stepOf(secret, code, Date.now());
  return step !== null && (await useOnce(payload, app, step));
}
