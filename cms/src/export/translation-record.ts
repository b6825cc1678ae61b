import { TranslationRecordSchema, type TranslationRecord } from '@ot/shared-types';
import { DocumentReader } from './document-reader.ts';
import type { PayloadRecord } from './payload-record.ts';

/** Whether an editor has released a document's translation. */
export function isLive(document: PayloadRecord): boolean {
  return new DocumentReader(document).group('translation').value('state') === 'live';
}

/**
 * What readers are told about a live translation: out of date when the English has changed since it was made. Without a
 * stored fingerprint nobody can tell, and the translation counts as current.
 */
export function toTranslationRecord(document: DocumentReader, englishHash: string): TranslationRecord {
  const translation = document.group('translation');
  const sourceHash = translation.text('sourceHash');
  const record = TranslationRecordSchema.safeParse({
    state: sourceHash === null || sourceHash === englishHash ? 'live' : 'out-of-date',
    translatedBy: translation.text('translatedBy'),
    checkedBy: translation.text('checkedBy'),
    method: translation.value('method'),
    translatedOn: translation.day('translatedOn'),
    sourceHash,
  });
  if (record.success) return record.data;
  translation.refuse('method', 'The translation does not say how it was made. Choose one of the methods.');
  return unknownOrigin;
}

/** Stands in for a record that cannot be read; the content beside it is withheld, so no reader sees it. */
const unknownOrigin: TranslationRecord = {
  state: 'out-of-date',
  translatedBy: null,
  checkedBy: null,
  method: 'sample',
  translatedOn: null,
  sourceHash: null,
};
