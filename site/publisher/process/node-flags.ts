import { execFileSync } from 'node:child_process';

/**
 * How Node runs the publisher, so that its memory follows what it keeps and not what it has made. V8 collects garbage when the
 * heap has grown by some factor, which it takes from the speed of the machine; two fifths are enough here. The space for
 * short-lived text is larger than usual, because printing makes it by the megabyte. Figures: `site/decisions`.
 */
const wanted = ['--max-semi-space-size=16', '--heap-growing-percent=40'];

/** Those that this Node has. One without them runs the publisher all the same, with more memory. */
export const publisherFlags = (): string[] =>
  flagsKnownTo(execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' }));

/** `options`: what `node --v8-options` prints. */
export function flagsKnownTo(options: string): string[] {
  const names = new Set(options.match(/(?<=^\s+)--[\w-]+/gm));
  return wanted.filter((flag) => names.has(flag.split('=')[0] ?? flag));
}
