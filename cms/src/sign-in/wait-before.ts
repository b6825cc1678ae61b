/** Attempts that cost nothing: everybody mistypes. */
const freeAttempts = 3;
const shortestWait = 2_000;
/** In milliseconds. A browser that nobody signed in from before may be an attacker; one that is known waits for half a minute at most. */
const longestWait = { known: 30_000, unknown: 5 * 60_000 };
/** After an hour without an attempt the count begins again, in milliseconds. */
const forgottenAfter = 60 * 60_000;

export interface Attempts {
  /** Attempts since the last that succeeded; each counts as failed until it has succeeded. */
  failures: number;
  /** Milliseconds since the epoch; null: there was none. */
  lastAt: number | null;
}

/** How long to wait until the next attempt is looked at, in milliseconds; 0: now. It slows down and never shuts out. */
export function waitBefore({ failures, lastAt }: Attempts, browser: 'known' | 'unknown', now: number): number {
  if (lastAt === null || now - lastAt > forgottenAfter || failures < freeAttempts) return 0;
  const wait = Math.min(shortestWait * 2 ** (failures - freeAttempts), longestWait[browser]);
  return Math.max(0, lastAt + wait - now);
}

/** The count with one more attempt. */
export function withAttempt({ failures, lastAt }: Attempts, now: number): Attempts {
  const isForgotten = lastAt === null || now - lastAt > forgottenAfter;
  return { failures: isForgotten ? 1 : failures + 1, lastAt: now };
}
