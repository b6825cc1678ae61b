import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const name = 'therapy-device';
/** A year, in seconds: as long as a browser keeps a cookie anyway. */
const maxAge = 365 * 24 * 60 * 60;

/**
 * The mark of a browser, signed so that nobody makes marks without having asked us. It says nothing of a person, and opens nothing:
 * it only tells a browser in which somebody signed in before from one that was never seen.
 */
export function makeDevice(secret: string): string {
  const id = randomBytes(16).toString('base64url');
  return `${id}.${signatureOf(id, secret)}`;
}

/** The browser's mark in a Cookie header; null: none, or one that we did not make. */
export function deviceIn(cookies: string | null, secret: string): string | null {
  const value = (cookies ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);
  const [id = '', signature = ''] = value?.split('.') ?? [];
  return id !== '' && isSame(signature, signatureOf(id, secret)) ? id : null;
}

/** The Set-Cookie header that gives a browser its mark. */
export function deviceCookie(device: string, { secure }: { secure: boolean }): string {
  return `${name}=${device}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}

function signatureOf(id: string, secret: string): string {
  const key = createHmac('sha256', secret).update('device cookies, version 1').digest();
  return createHmac('sha256', key).update(id).digest('base64url');
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
