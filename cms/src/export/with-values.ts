import { blockFields, type FieldShape } from '../payload/in-language.ts';
import { isRecord, rowsOf, type PayloadRecord } from '../payload/payload-record.ts';

/**
 * A document read with `locale: 'all'`, with what stands in a form in one language put into it: the opposite of
 * `inLanguage`. Other languages stay; rows are known by their ids, so that a row that moves takes its translations along.
 */
export function withValues(
  fields: readonly FieldShape[],
  document: PayloadRecord,
  values: PayloadRecord,
  locale: string,
): PayloadRecord {
  const merged: PayloadRecord = { ...document };
  for (const field of fields) {
    if (field.name in values) merged[field.name] = merge(field, document[field.name], values[field.name], locale);
  }
  return merged;
}

function merge(field: FieldShape, before: unknown, value: unknown, locale: string): unknown {
  if (field.localized) return { ...(isRecord(before) ? before : {}), [locale]: value };
  if (field.type === 'blocks') return mergeRows(before, value, locale, (row) => blockFields(field, row));
  const fields = field.flattenedFields;
  if (!fields) return value;
  if (field.type === 'array') return mergeRows(before, value, locale, () => fields);
  return withValues(fields, isRecord(before) ? before : {}, isRecord(value) ? value : {}, locale);
}

/** A form holds a number in the place of a list without rows. */
function mergeRows(
  before: unknown,
  value: unknown,
  locale: string,
  fieldsOf: (row: PayloadRecord) => readonly FieldShape[],
): PayloadRecord[] {
  const known = new Map(rowsOf(before).map((row) => [row['id'], row]));
  return rowsOf(value).map((row) => {
    const { id, blockType } = row;
    return withValues(fieldsOf(row), known.get(id) ?? { id, blockType }, row, locale);
  });
}
