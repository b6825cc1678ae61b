import { stopAll } from './processes.ts';
import { explainAndExit, PlainError, say } from './progress.ts';

/** Ctrl-C and SIGTERM stop every child in order before this process ends. */
export function stopOnSignals(): void {
  const stop = () => {
    say('\nStopping …');
    void stopAll().then(() => {
      say('✓ Stopped. What was edited is kept.');
      process.exit(0);
    });
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** A part that ends by itself takes the others with it, so that nobody works on half a system without knowing. */
export function stopWith(name: string, tail: string): void {
  void stopAll().then(() => {
    explainAndExit(new PlainError(`${name} stopped unexpectedly:\n${tail}`));
  });
}
