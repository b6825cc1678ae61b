/** Next bundles screens and addresses apart, each with its own copy of this file; they share the global object alone. */
const place = Symbol.for('ot.ending');
const shared = globalThis as { [place]?: boolean };

/** How long requests that are being answered may take before the process ends all the same, in milliseconds. */
const longestGoodbye = 5_000;

/** Whether this process has been told to end. */
export function isEnding(): boolean {
  return shared[place] === true;
}

/**
 * Lets the CMS end within seconds of SIGTERM. Next waits until nobody asks anything, and the publisher always does: it waits for
 * changes for up to 25 seconds, and asks again on the same connection. A write that is cut off is undone by the database.
 */
export function endInTime(answerWhoWaits: () => void): void {
  process.once('SIGTERM', () => {
    shared[place] = true;
    answerWhoWaits();
    setTimeout(() => process.exit(143), longestGoodbye).unref();
  });
}
