import { createHash } from 'node:crypto';

/**
 * The fingerprint of a piece of English. White space at the ends and runs of it do not count, so that tidying a line does
 * not make twelve translations out of date.
 */
export function sourceHash(text: string): string {
  return createHash('sha256')
    .update(text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .digest('base64url')
    .slice(0, 16);
}
