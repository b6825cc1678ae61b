import { sourceHash } from '@ot/shared-types';
import type { FieldShape } from './in-language.ts';
import type { PayloadRecord } from './payload-record.ts';
import { textsOf } from './texts-of.ts';

/** Keeps a word that moves from one field to the next from going unnoticed. Not white space, which hashing collapses. */
const fieldBoundary = '\u001F';

/** The fingerprint of all English text of a document, field by field in the order of the collection. */
export function englishFingerprint(fields: readonly FieldShape[], english: PayloadRecord): string {
  const texts = textsOf(fields, english).map((text) => text.trim());
  // Empty ones do not count, so that a new field in a later version does not make every translation out of date.
  return sourceHash(texts.filter((text) => text !== '').join(fieldBoundary));
}
