import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Another key for each use, so that what was sealed for one is nothing to another. */
export type Purpose = 'app keys' | 'recovery codes' | 'set-up codes' | 'enrolment' | 'openid';

const method = 'aes-256-gcm';

const keyOf = (secret: string, purpose: Purpose): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `second lock, version 1: ${purpose}`, 32));

/** Encrypts a text so that nobody reads or changes it without the CMS's secret. `owner` is bound to it: it opens for nobody else. */
export function seal(text: string, { secret, purpose, owner }: Sealing): string {
  const start = randomBytes(12);
  const cipher = createCipheriv(method, keyOf(secret, purpose), start).setAAD(Buffer.from(owner));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([start, cipher.getAuthTag(), body]).toString('base64url');
}

/** The text again; null where it was sealed with another secret, for somebody else, or changed. */
export function unseal(sealed: string, { secret, purpose, owner }: Sealing): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < 28) return null;
  try {
    const decipher = createDecipheriv(method, keyOf(secret, purpose), bytes.subarray(0, 12))
      .setAAD(Buffer.from(owner))
      .setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    // Authentication failed: that is all that Node says, and all there is to know.
    return null;
  }
}

/** The fingerprint of a text under the CMS's secret: a stolen database alone does not tell whether a guess is right. */
export const fingerprint = (text: string, { secret, purpose, owner }: Sealing): string =>
  createHmac('sha256', keyOf(secret, purpose)).update(`${owner}\n${text}`).digest('base64url');

export interface Sealing {
  secret: string;
  purpose: Purpose;
  owner: string;
}
