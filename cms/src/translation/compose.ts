import type { Locale } from '@ot/shared-types';
import { blockFields, type FieldShape } from '../payload/in-language.ts';
import { isRecord, type PayloadRecord } from '../payload/payload-record.ts';
import { isNothing, placeOfRow, type Words } from './words.ts';

/** Languages to put into a document, each with all of its words. */
export type WordsByLanguage = Partial<Record<Locale, Words>>;

/**
 * A document in all languages, in which each of the given languages says exactly what its words say, and all else stays: facts,
 * rows and their order, English, the other languages. Words of a row that the document no longer has are left out; a row for
 * which there are no words is empty in that language.
 */
export function compose(
  fields: readonly FieldShape[],
  document: PayloadRecord,
  languages: WordsByLanguage,
): PayloadRecord {
  return composeFields(fields, document, { languages, above: '' });
}

interface Place {
  languages: WordsByLanguage;
  above: string;
}

function composeFields(fields: readonly FieldShape[], record: PayloadRecord, place: Place): PayloadRecord {
  const composed: PayloadRecord = { ...record };
  for (const field of fields) {
    const value = composeField(field, record[field.name], place);
    if (value !== undefined) composed[field.name] = value;
  }
  return composed;
}

function composeField(field: FieldShape, value: unknown, { languages, above }: Place): unknown {
  const place = above + field.name;
  if (field.localized) return inEachLanguage(field, value, (locale) => languages[locale]?.[place], languages);
  const inner = field.flattenedFields ?? [];
  if (field.type === 'blocks' || field.type === 'array') {
    if (!Array.isArray(value)) return value;
    return value.map((row: unknown) => {
      if (!isRecord(row)) return row;
      const rowFields = field.type === 'blocks' ? blockFields(field, row) : inner;
      return composeFields(rowFields, row, { languages, above: placeOfRow(place, row) });
    });
  }
  return isRecord(value) ? composeFields(inner, value, { languages, above: `${place}/` }) : value;
}

function inEachLanguage(
  field: FieldShape,
  value: unknown,
  wordsIn: (locale: Locale) => unknown,
  languages: WordsByLanguage,
): unknown {
  const all: PayloadRecord = isRecord(value) ? { ...value } : {};
  // The keys of this object are languages: its type allows no others.
  for (const locale of Object.keys(languages) as Locale[]) {
    const words = wordsIn(locale);
    if (!isNothing(words)) all[locale] = words;
    else if (!isNothing(all[locale])) all[locale] = nothingFor(field);
  }
  return Object.keys(all).length === 0 ? value : all;
}

/** Databases keep what they are not told about, so that nothing must be said. */
function nothingFor(field: FieldShape): unknown {
  if (field.type !== 'group') return field.type === 'array' || field.type === 'blocks' ? [] : null;
  return Object.fromEntries((field.flattenedFields ?? []).map((inner) => [inner.name, nothingFor(inner)]));
}
