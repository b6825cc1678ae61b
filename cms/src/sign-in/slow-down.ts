import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import { APIError, type CollectionAfterErrorHook, type PayloadRequest } from 'payload';
import type { Operation } from '../hooks/operation.ts';
import { deviceCookie, deviceIn, makeDevice } from './device-cookie.ts';
import { logSignIn } from './log-sign-in.ts';
import { accountOf, everybody, readRecord, writeRecord, type Counted } from './sign-in-records.ts';
import { waitBefore, withAttempt } from './wait-before.ts';

/** What the hooks of one request tell each other. */
interface Attempt {
  email: string;
  account: string;
  device: string;
  counted: Counted[];
}

const key = 'signIn';

export function attemptOf(req: Pick<PayloadRequest, 'context'>): Attempt | null {
  // Only `slowDown` writes it.
  return (req.context[key] as Attempt | undefined) ?? null;
}

/**
 * Before a password is looked at: counts the attempt, and refuses it while the account or the browser has to wait. Attempts from
 * browsers in which this person signed in before are counted apart, so that nobody shuts anybody out by typing nonsense. Known and
 * unknown accounts are answered alike and as slowly.
 */
export async function slowDown({ args, operation, req }: Operation): Promise<void> {
  const email = operation === 'login' ? emailOf(args) : null;
  if (email === null) return;
  const { secret } = req.payload;
  const device = deviceIn(req.headers.get('Cookie'), secret) ?? giveDevice(req);
  const account = accountOf(email);
  const attempt: Attempt = { email, account, device, counted: [] };
  req.context[key] = attempt;
  attempt.counted = await inTurn(account, () => count(req, attempt));
  if (!(await hasAccount(req, email))) await hashForNothing(secret);
}

async function count(req: PayloadRequest, { email, account, device }: Attempt): Promise<Counted[]> {
  const own = await readRecord(req, { account, device });
  const keys: Counted[] = own.hasSignedIn
    ? [{ account, device }]
    : [
        { account, device: everybody },
        { account: everybody, device },
      ];
  const now = Date.now();
  const records = await Promise.all(keys.map((counted) => readRecord(req, counted)));
  const waits = records.map((record) => waitBefore(record, own.hasSignedIn ? 'known' : 'unknown', now));
  const wait = Math.max(...waits);
  if (wait > 0) {
    logSignIn(req, { outcome: 'slowed down', email });
    throw tooMany(req, wait);
  }
  for (const [index, counted] of keys.entries()) {
    const { failures, lastAt } = withAttempt(records[index] ?? { failures: 0, lastAt: null }, now);
    await writeRecord(req, counted, { failures, lastAt: new Date(lastAt ?? now).toISOString() });
  }
  return keys;
}

function tooMany(req: PayloadRequest, wait: number): APIError {
  const seconds = Math.ceil(wait / 1000);
  req.responseHeaders = new Headers(req.responseHeaders);
  req.responseHeaders.set('Retry-After', String(seconds));
  const time = seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
  return new APIError(`Too many attempts. Wait for ${time}, then try again.`, 429, null, true);
}

function giveDevice(req: PayloadRequest): string {
  const made = makeDevice(req.payload.secret);
  const secure = req.payload.config.serverURL.startsWith('https:');
  req.responseHeaders = new Headers(req.responseHeaders);
  req.responseHeaders.append('Set-Cookie', deviceCookie(made, { secure }));
  return made.split('.')[0] ?? made;
}

function emailOf(args: object): string | null {
  const data: unknown = 'data' in args ? args.data : null;
  const email: unknown = typeof data === 'object' && data !== null && 'email' in data ? data.email : null;
  return typeof email === 'string' && email.length <= 320 ? email.toLowerCase().trim() : null;
}

async function hasAccount(req: PayloadRequest, email: string): Promise<boolean> {
  const { totalDocs } = await req.payload.db.count({ collection: 'users', where: { email: { equals: email } } });
  return totalDocs > 0;
}

/** As much work as Payload has with the password of an account that exists (600,000 rounds). */
const hash = promisify(pbkdf2);
const hashForNothing = (secret: string): Promise<Buffer> => hash('nobody', secret, 600_000, 32, 'sha256');

/** Attempts on one account one after the other: a thousand at once would all be the first. */
const turns = new Map<string, Promise<unknown>>();

async function inTurn<Result>(account: string, work: () => Promise<Result>): Promise<Result> {
  const turn = (turns.get(account) ?? Promise.resolve()).then(work, work);
  const settled = turn
    .catch(() => undefined)
    .finally(() => {
      if (turns.get(account) === settled) turns.delete(account);
    });
  turns.set(account, settled);
  return turn;
}

/** After a right password: the attempts are forgotten, and the browser is one of hers from now on. */
export async function noteSuccess(req: PayloadRequest): Promise<void> {
  const attempt = attemptOf(req);
  if (!attempt) return;
  const { account, device, email } = attempt;
  const now = new Date().toISOString();
  await writeRecord(req, { account, device }, { failures: 0, lastAt: now, signedInAt: now });
  // What strangers tried on the account goes on counting against them; what this browser tried does not, nor this attempt.
  await writeRecord(req, { account: everybody, device }, { failures: 0, lastAt: null });
  const ofStrangers = attempt.counted.find((counted) => counted.device === everybody);
  if (ofStrangers) await inTurn(account, () => takeBack(req, ofStrangers));
  logSignIn(req, { outcome: 'succeeded', email });
}

/** Each attempt counts as failed until it has succeeded. */
async function takeBack(req: PayloadRequest, counted: Counted): Promise<void> {
  const { failures, lastAt } = await readRecord(req, counted);
  const at = lastAt === null ? null : new Date(lastAt).toISOString();
  await writeRecord(req, counted, { failures: Math.max(0, failures - 1), lastAt: at });
}

/** The hook of errors gets no more than the request. Anything but a wrong password is told elsewhere. */
export const noteFailure: CollectionAfterErrorHook = ({ error, req }) => {
  const attempt = attemptOf(req);
  if (attempt && error.name === 'AuthenticationError') logSignIn(req, { outcome: 'failed', email: attempt.email });
};
