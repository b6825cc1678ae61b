/** Waits that many milliseconds. Tests pass one that does not wait. */
export type Pause = (milliseconds: number) => Promise<void>;

/** Waits before the second and later tries, in milliseconds. */
const waits = [200, 800, 3000];

/** Tries again after a failure that may pass by itself, each time later. Throws what the last try threw. */
export async function withRetries<Result>(pause: Pause, run: () => Promise<Result>): Promise<Result> {
  for (const wait of waits) {
    try {
      return await run();
    } catch (error) {
      if (error instanceof Refused) throw error;
      // Many uploads fail in the same moment; spread out, they do not all come back in the same moment too.
      await pause(wait * (0.5 + Math.random()));
    }
  }
  return run();
}

/** The other side has understood and says no: asking again at once changes nothing. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** Throws unless the answer is good: `Refused` where only people can help, a plain error where time may. */
export async function expectGood(response: Response, what: string): Promise<void> {
  if (response.ok) return;
  const text = (await response.text()).replace(/\s+/g, ' ').slice(0, 300);
  const message = `${what} was answered with ${response.status} ${response.statusText}. ${text}`.trim();
  const mayPass = response.status >= 500 || response.status === 408 || response.status === 429;
  throw mayPass ? new Error(message) : new Refused(message);
}
