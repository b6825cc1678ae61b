import { TranslationRecordSchema, type Fault, type TranslationRecord } from '@ot/shared-types';

/** Stands in for a record that is missing or cannot be read: what nobody knows is out of date and unchecked. */
const unknownRecord: TranslationRecord = {
  state: 'out-of-date',
  translatedBy: null,
  checkedBy: null,
  method: 'sample',
  translatedOn: null,
  sourceHash: null,
};

/** What readers are told about a translation. A record that cannot be read is refused alone: the words beside it go on. */
export function acceptRecord(raw: unknown): { record: TranslationRecord; faults: Fault[] } {
  const result = TranslationRecordSchema.safeParse(raw);
  if (result.success) return { record: result.data, faults: [] };
  const fields = new Set(result.error.issues.map(({ path }) => ['translation', ...path].join('.')));
  const message = 'The record of the translation cannot be read. Readers are told that it may be out of date.';
  return { record: unknownRecord, faults: [...fields].map((field) => ({ field, message })) };
}

/**
 * The record of last good words whose successors were refused. They are older than what it speaks of, and nobody has checked
 * them because somebody checked those. Null: this kind of content has no records.
 */
export function olderRecord(
  latest: TranslationRecord | null,
  previous: TranslationRecord | null,
): TranslationRecord | null {
  if (latest === null) return null;
  return {
    ...latest,
    state: 'out-of-date',
    checkedBy: latest.checkedBy === previous?.checkedBy ? latest.checkedBy : null,
    method: previous?.method === 'sample' ? 'sample' : latest.method,
  };
}
