import { blockFields, type FieldShape } from './in-language.ts';
import { isRecord, rowsOf, type PayloadRecord } from './payload-record.ts';
import { wordsOfLexical } from './words-of-lexical.ts';

/**
 * Localized, but no text to translate from: each language has its own record, and families look for things in their own
 * words, so a new English phrase must not make twelve translations out of date.
 */
const ownInEachLanguage = new Set(['translation', 'searchPhrases']);

/** All text of a document in one language, field by field in the order of the collection; empty ones too. */
export function textsOf(fields: readonly FieldShape[], record: PayloadRecord): string[] {
  return fields.filter((field) => !ownInEachLanguage.has(field.name)).flatMap((field) => textsOfField(field, record));
}

function textsOfField(field: FieldShape, record: PayloadRecord): string[] {
  const value = record[field.name];
  if (field.localized) return [localizedText(value)];
  if (field.type === 'blocks') return rowsOf(value).flatMap((row) => textsOf(blockFields(field, row), row));
  if (!field.flattenedFields) return [];
  if (field.type === 'array') return rowsOf(value).flatMap((row) => textsOf(field.flattenedFields ?? [], row));
  return isRecord(value) ? textsOf(field.flattenedFields, value) : [];
}

function localizedText(value: unknown): string {
  if (typeof value === 'string') return value;
  return isRecord(value) ? wordsOfLexical(value) : '';
}
