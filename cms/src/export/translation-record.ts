import { TranslationRecordSchema, type TranslationRecord } from '@ot/shared-types';
import { DocumentReader } from './document-reader.ts';
import type { PayloadRecord } from '../payload/payload-record.ts';

/** Whether an editor has released a document's translation. */
export function isLive(document: PayloadRecord): boolean {
  return new DocumentReader(document).group('translation').value('state') === 'live';
}

/** What readers are told about a live translation. `isCurrent`: all of it says what the English says now (see `olderParts`). */
export function toTranslationRecord(document: DocumentReader, isCurrent: boolean): TranslationRecord {
  const translation = document.group('translation');
  const record = TranslationRecordSchema.safeParse({
    state: isCurrent ? 'live' : 'out-of-date',
    translatedBy: translation.text('translatedBy'),
    checkedBy: translation.text('checkedBy'),
    method: translation.value('method'),
    translatedOn: translation.day('translatedOn'),
    sourceHash: translation.text('sourceHash'),
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
