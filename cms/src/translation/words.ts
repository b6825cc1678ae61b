import { blockFields, type FieldShape } from '../payload/in-language.ts';
import { isRecord, rowsOf, type PayloadRecord } from '../payload/payload-record.ts';

/**
 * What a document says in one language: each value that the languages do not share, by its place. A place names rows by their
 * ids, such as `strategies/6a1…/title`, so that words stay with their row wherever it moves. Running text is one value.
 */
export type Words = Readonly<Record<string, unknown>>;

/** The words of a document as it stands in one language (see `inLanguage`). What is empty is left out. */
export function wordsOf(fields: readonly FieldShape[], record: PayloadRecord, above = ''): Words {
  return Object.assign({}, ...fields.map((field) => wordsOfField(field, record[field.name], above))) as Words;
}

function wordsOfField(field: FieldShape, value: unknown, above: string): Words {
  const place = above + field.name;
  if (field.localized) return isNothing(value) ? {} : { [place]: value };
  const inner = field.flattenedFields ?? [];
  if (field.type === 'blocks' || field.type === 'array') {
    const ofRow = (row: PayloadRecord) =>
      wordsOf(field.type === 'blocks' ? blockFields(field, row) : inner, row, placeOfRow(place, row));
    return Object.assign({}, ...rowsOf(value).map(ofRow)) as Words;
  }
  return isRecord(value) ? wordsOf(inner, value, `${place}/`) : {};
}

/** Where the fields of a row stand. */
export const placeOfRow = (place: string, row: PayloadRecord): string => `${place}/${String(row['id'])}/`;

export const isNothing = (value: unknown): boolean => value === undefined || value === null || value === '';
