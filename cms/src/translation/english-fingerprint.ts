import { sourceHash } from '@ot/shared-types';
import { partsOf, type Part } from './parts.ts';
import type { FieldShape } from '../payload/in-language.ts';
import type { PayloadRecord } from '../payload/payload-record.ts';

/** Keeps a word that moves from one field to the next from going unnoticed. Not white space, which hashing collapses. */
const fieldBoundary = '\u001F';

/**
 * The fingerprint of all that readers get of the English of a document, part by part: words, where links lead, contacts, pictures,
 * what the blocks are and how their rows follow each other.
 */
export const englishFingerprint = (fields: readonly FieldShape[], english: PayloadRecord): string =>
  fingerprintOfParts(partsOf(fields, english));

export function fingerprintOfParts(parts: readonly Part[]): string {
  // The parts stand in their order here; the ids that name it elsewhere say nothing, and are others in a copy of a page.
  const texts = parts.filter(({ kind }) => kind !== 'order').map(({ says }) => says);
  // Empty ones do not count, so that a new field in a later version does not make every translation out of date.
  return sourceHash(texts.filter((says) => says !== '').join(fieldBoundary));
}
