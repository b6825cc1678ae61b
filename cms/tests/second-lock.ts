import { Secret, TOTP } from 'otpauth';
import { createLocalReq } from 'payload';
import { openSession } from '../src/sign-in/open-session.ts';
import { aPassword } from './sample-documents.ts';
import type { Cms } from './start-cms.ts';

type Role = 'administrator' | 'editor' | 'translator' | 'viewer';
type Answer = Record<string, unknown>;

export interface Person {
  id: string;
  email: string;
}

/** An account without a second lock. Hashing a password takes time: all but the first of a CMS get a copy of it. */
export async function aPerson({ payload }: Cms, role: Role): Promise<Person> {
  const email = `${role}-${String(Math.random()).slice(2, 8)}@example.org`;
  const data = { email, name: `A ${role}`, role };
  const known = hashes.get(payload);
  if (!known) {
    const { id } = await payload.create({ collection: 'users', data: { ...data, password: aPassword } });
    const kept = await payload.db.findOne<Hashed>({ collection: 'users', where: { id: { equals: id } } });
    if (kept) hashes.set(payload, { hash: kept.hash, salt: kept.salt });
    return { id, email };
  }
  const made = (await payload.db.create({ collection: 'users', data: { ...data, ...known } })) as unknown as Person;
  return { id: made.id, email };
}

interface Hashed {
  id: string;
  hash: string;
  salt: string;
}

const hashes = new WeakMap<object, Omit<Hashed, 'id'>>();

/** A session as a browser has it. */
export interface Visit {
  headers: Record<string, string>;
  get: (path: string) => Promise<{ status: number; body: Answer }>;
  post: (path: string, body?: object) => Promise<{ status: number; body: Answer }>;
}

/** A session of somebody who gave the right password. */
export async function signIn(cms: Cms, { id }: Person): Promise<Visit> {
  const { token } = await openSession(await createLocalReq({}, cms.payload), id);
  return visitOf(cms, token);
}

export async function signInByPassword(cms: Cms, { email }: Person): Promise<Visit> {
  const { token } = await cms.payload.login({ collection: 'users', data: { email, password: aPassword } });
  return visitOf(cms, token ?? '');
}

export function visitOf(cms: Cms, token: string): Visit {
  const headers = { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' };
  const ask = async (path: string, init: RequestInit) => {
    const response = await cms.fetch(`/api${path}`, { headers, ...init });
    return { status: response.status, body: (await response.json()) as Answer };
  };
  return {
    headers,
    get: (path) => ask(path, {}),
    post: (path, body = {}) => ask(path, { method: 'POST', body: JSON.stringify(body) }),
  };
}

/** What the person's app shows; `steps`: half a minute later or earlier. */
export const codeOf = (secret: string, steps = 0): string =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: Date.now() + steps * 30_000 });

/** Sets an app up in a session that has to, or with the password. */
export async function setUpApp(visit: Visit): Promise<{ secret: string; codes: string[] }> {
  const begun = await visit.post('/users/second-factor/app/begin', { password: aPassword });
  const secret = String(begun.body['key']).replaceAll(' ', '');
  const { body } = await visit.post('/users/second-factor/app', {
    sealed: begun.body['sealed'],
    code: codeOf(secret, -1),
  });
  return { secret, codes: body['codes'] as string[] };
}

export const prove = (visit: Visit, code: string) => visit.post('/users/second-factor/prove', { code });

export async function isNobody(visit: Visit): Promise<boolean> {
  return (await visit.get('/users/me')).body['user'] === null;
}
