import { isRecord, rowsOf, type PayloadRecord } from '../payload/payload-record.ts';
import type { LoaderField } from './loader-field.ts';

/**
 * Gives rows the ids that the document already has at the same place. A row without its id would be made anew and lose its
 * words in every other language.
 */
export function keepRowIds(fields: readonly LoaderField[], data: PayloadRecord, stored: PayloadRecord): PayloadRecord {
  const kept = { ...data };
  for (const field of fields) {
    if (field.name in data) kept[field.name] = keepInField(field, data[field.name], stored[field.name]);
  }
  return kept;
}

function keepInField(field: LoaderField, value: unknown, stored: unknown): unknown {
  if (field.localized) return value;
  if (Array.isArray(value) && (field.type === 'array' || field.type === 'blocks')) {
    const before = rowsOf(stored);
    return rowsOf(value).map((row, index) => keepInRow(field, row, before[index]));
  }
  if (!field.flattenedFields || !isRecord(value)) return value;
  return keepRowIds(field.flattenedFields, value, isRecord(stored) ? stored : {});
}

function keepInRow(field: LoaderField, row: PayloadRecord, before: PayloadRecord | undefined): PayloadRecord {
  if (!before || before['blockType'] !== row['blockType']) return row;
  const block = field.blocks?.find((known) => known.slug === row['blockType']);
  const fields = block?.flattenedFields ?? field.flattenedFields ?? [];
  return { ...keepRowIds(fields, row, before), id: before['id'] };
}
