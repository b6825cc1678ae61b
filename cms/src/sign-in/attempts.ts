import { APIError, type PayloadRequest } from 'payload';
import { deviceCookie, deviceIn, makeDevice } from './device-cookie.ts';
import { logSignIn } from './log-sign-in.ts';
import { accountOf, everybody, readRecord, writeRecord, type Counted } from './sign-in-records.ts';
import { waitBefore, withAttempt } from './wait-before.ts';

/** An attempt at an account, which counts as failed until it is said to have succeeded. */
export interface Attempt {
  /** What was tried, as the log says it. */
  said: string;
  account: string;
  device: string;
  counted: Counted[];
}

/**
 * Counts an attempt, and refuses it while the account or the browser has to wait. Attempts from browsers in which this person
 * succeeded before are counted apart, so that nobody shuts anybody out by typing nonsense.
 */
export async function beginAttempt(req: PayloadRequest, said: string): Promise<Attempt> {
  const device = deviceIn(req.headers.get('Cookie'), req.payload.secret) ?? giveDevice(req);
  const attempt = { said, account: accountOf(said), device, counted: [] };
  return { ...attempt, counted: await inTurn(attempt.account, () => count(req, attempt)) };
}

async function count(req: PayloadRequest, { said, account, device }: Attempt): Promise<Counted[]> {
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
    logSignIn(req, { outcome: 'slowed down', email: said });
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

/** The attempts are forgotten, and the browser is one of this person's from now on. */
export async function noteSuccess(req: PayloadRequest, { account, device, said, counted }: Attempt): Promise<void> {
  const now = new Date().toISOString();
  await writeRecord(req, { account, device }, { failures: 0, lastAt: now, signedInAt: now });
  // What strangers tried on the account goes on counting against them; what this browser tried does not, nor this attempt.
  await writeRecord(req, { account: everybody, device }, { failures: 0, lastAt: null });
  const ofStrangers = counted.find((each) => each.device === everybody);
  if (ofStrangers) await inTurn(account, () => takeBack(req, ofStrangers));
  logSignIn(req, { outcome: 'succeeded', email: said });
}

/** Each attempt counts as failed until it has succeeded. */
async function takeBack(req: PayloadRequest, counted: Counted): Promise<void> {
  const { failures, lastAt } = await readRecord(req, counted);
  const at = lastAt === null ? null : new Date(lastAt).toISOString();
  await writeRecord(req, counted, { failures: Math.max(0, failures - 1), lastAt: at });
}

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
