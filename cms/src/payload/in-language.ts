import { isRecord, type PayloadRecord } from './payload-record.ts';

/** The little that the mapping asks of a Payload field. Payload's own flattened fields have this shape. */
export interface FieldShape {
  name: string;
  type: string;
  localized?: boolean;
  /** Fields of a group, of a named tab, or of the rows of an array. */
  flattenedFields?: readonly FieldShape[];
  blocks?: readonly BlockShape[];
}
export interface BlockShape {
  slug: string;
  flattenedFields: readonly FieldShape[];
}

/**
 * A document read with `locale: 'all'`, as it stands in one language. Never falls back: a text that is not there is
 * undefined, because English would otherwise be published as Arabic.
 */
export function inLanguage(fields: readonly FieldShape[], document: PayloadRecord, locale: string): PayloadRecord {
  const picked: PayloadRecord = { ...document };
  for (const field of fields) {
    if (field.name in document) picked[field.name] = valueInLanguage(field, document[field.name], locale);
  }
  return picked;
}

function valueInLanguage(field: FieldShape, value: unknown, locale: string): unknown {
  if (field.localized) return isRecord(value) ? value[locale] : undefined;
  if (field.type === 'blocks') return rowsInLanguage(value, locale, (row) => blockFields(field, row));
  const fields = field.flattenedFields;
  if (!fields) return value;
  if (field.type === 'array') return rowsInLanguage(value, locale, () => fields);
  return isRecord(value) ? inLanguage(fields, value, locale) : value;
}

function rowsInLanguage(
  value: unknown,
  locale: string,
  fieldsOf: (row: PayloadRecord) => readonly FieldShape[],
): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((row: unknown) => (isRecord(row) ? inLanguage(fieldsOf(row), row, locale) : row));
}

/** The fields of one row of a blocks field; none for a block that the CMS does not know. */
export function blockFields(field: FieldShape, row: PayloadRecord): readonly FieldShape[] {
  return field.blocks?.find((block) => block.slug === row['blockType'])?.flattenedFields ?? [];
}
