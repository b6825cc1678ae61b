import { createHash } from 'node:crypto';
import { toSlug } from '../addresses/to-slug.ts';
import type { Ending } from './preparing/prepared.ts';

interface Named {
  /** What the file was called where it came from: readable words for the address, and nothing else. */
  given: string;
  bytes: Uint8Array;
  /** Something that no other upload has. */
  unique: string;
  ending: Ending;
}

const mostLetters = 60;

/**
 * The name of a file in public. No two uploads share one, nor one of the sizes made of it, and a replaced file gets another: what
 * stands at an address never changes.
 */
export function publicName({ given, bytes, unique, ending }: Named): string {
  const fingerprint = createHash('sha256').update(unique).update(bytes).digest('hex').slice(0, 16);
  return `${wordsOf(given)}-${fingerprint}.${ending}`;
}

/** `Our leaflet (new).PDF` is `our-leaflet-new`; names from a terminal may hold any sign, also such as end a text. */
export function wordsOf(given: string): string {
  const dot = given.lastIndexOf('.');
  const words = toSlug((dot > 0 ? given.slice(0, dot) : given).replace(/\p{Cc}/gu, ' '));
  return words.slice(0, mostLetters).replace(/-+$/, '') || 'file';
}

/** The title of a PDF: the same words as in its address. */
export function titleOf(given: string): string {
  const words = wordsOf(given).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
