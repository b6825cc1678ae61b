/** Lines for the person at the terminal: one per step, with the time that it took. */

export function say(message: string): void {
  process.stdout.write(`${message}\n`);
}

/** Runs a step between two lines: what begins, and how long it took. */
export async function step<Result>(title: string, run: () => Promise<Result>): Promise<Result> {
  const started = performance.now();
  say(`· ${title} …`);
  const result = await run();
  say(`✓ ${title} (${secondsSince(started)} s)`);
  return result;
}

export function secondsSince(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}

/** A failure that needs no stack trace: the sentence says what is wrong and what to do. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}

/** Ends a command: a plain error as its sentence, anything else whole. */
export function explainAndExit(error: unknown): never {
  process.stderr.write(
    error instanceof PlainError
      ? `✗ ${error.message}\n`
      : `✗ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}
