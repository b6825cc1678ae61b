import { hash } from 'node:crypto';

/** Addresses are spread evenly over the numbers below this one. */
export const spreadEnd = 65_536;

/** A number that is always the same for an address, by which large lists are cut into parts of equal size. */
export function spreadOf(base: string): number {
  return parseInt(hash('sha1', base).slice(0, 4), 16);
}
