import { randomInt } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';
import { addFactor, removeFactors, useOnce } from './factors.ts';
import { fingerprint } from './sealed.ts';

const howMany = 10;
/** Without what is mistaken for something else on paper: 0 and O, 1, I and L. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Twelve letters, which nobody guesses (59 bits): `7K2M-9QXA-BT4R`. */
export function makeCode(): string {
  const code = Array.from({ length: 12 }, () => letters.charAt(randomInt(letters.length))).join('');
  return code.replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** As it was shown, however it was typed: small letters, spaces, other dashes. */
export const plainCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');

const keyOf = ({ secret }: Payload, userId: string, code: string): string =>
  `code ${fingerprint(plainCode(code), { secret, purpose: 'recovery codes', owner: userId })}`;

/** New codes in the place of all old ones. They are shown once: only their fingerprints are kept. */
export async function renewRecoveryCodes(req: PayloadRequest, userId: string): Promise<string[]> {
  const codes = Array.from({ length: howMany }, makeCode);
  await removeFactors(req, userId, ['recovery-code']);
  for (const code of codes)
    await addFactor(req, { userId, kind: 'recovery-code', key: keyOf(req.payload, userId, code) });
  return codes;
}

/** Whether this is a recovery code of the person that was not used before; it is used with that. */
export const takeRecoveryCode = (payload: Payload, userId: string, code: string): Promise<boolean> =>
  useOnce(payload, { key: keyOf(payload, userId, code), userId }, 1);
