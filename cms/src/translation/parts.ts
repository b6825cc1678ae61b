import { blockFields, type FieldShape } from '../payload/in-language.ts';
import { isRecord, rowsOf, type PayloadRecord } from '../payload/payload-record.ts';
import { factsOf, textAndTargets } from './text-and-targets.ts';
import { placeOfRow } from './words.ts';

/** A part of a document that a translation can be true to, or not. */
export interface Part {
  /**
   * `words`: a text of its own in each language. `facts`: what the languages share of a row or block, such as the level of a care
   * card. `order`: that of the rows of a list.
   */
  kind: 'words' | 'facts' | 'order';
  /** Names rows by their ids (see `wordsOf`), so that a part stays itself wherever its row moves. */
  place: string;
  /** What it says in this language; empty where nothing is written. */
  says: string;
}

/**
 * Localized, but no text to translate from: each language has its own record, and families look for things in their own words.
 * Questions to the service are seen by no reader.
 */
const notTranslated = new Set(['translation', 'searchPhrases', 'askTheService']);

/** All parts of a document in one language, in the order of the collection, the empty ones too. */
export function partsOf(fields: readonly FieldShape[], record: PayloadRecord): Part[] {
  return fields.filter(({ name }) => !notTranslated.has(name)).flatMap((field) => partsOfField(field, record, ''));
}

function partsOfField(field: FieldShape, record: PayloadRecord, above: string): Part[] {
  const value = record[field.name];
  const place = above + field.name;
  if (field.localized) return [{ kind: 'words', place, says: saysOf(value) }];
  if (!holdsWords(field)) return [];
  if (field.type === 'blocks') return partsOfRows(place, value, (row) => blockFields(field, row));
  const inner = field.flattenedFields ?? [];
  if (field.type === 'array') return partsOfRows(place, value, () => inner);
  return isRecord(value) ? partsOfGroup(`${place}/`, inner, value) : [];
}

function partsOfRows(place: string, value: unknown, fieldsOf: (row: PayloadRecord) => readonly FieldShape[]): Part[] {
  const rows = rowsOf(value);
  const order = rows.length > 1 ? rows.map((row) => String(row['id'])).join(' ') : '';
  const parts = rows.flatMap((row) => partsOfGroup(placeOfRow(place, row), fieldsOf(row), row));
  return [...parts, { kind: 'order', place: `${place}/`, says: order }];
}

/** What stands side by side in a row, a block or a group: its texts, and what the languages share of it. */
function partsOfGroup(place: string, fields: readonly FieldShape[], row: PayloadRecord): Part[] {
  const facts = fields.filter((field) => !field.localized && !holdsWords(field)).map(({ name }) => name);
  // Two blocks of different kinds differ even where nothing is filled in.
  const shared = Object.fromEntries(['blockType', ...facts].map((name) => [name, row[name]] as const));
  const words = fields.flatMap((field) => partsOfField(field, row, place));
  return [{ kind: 'facts', place, says: factsOf(shared) }, ...words];
}

/** Lists without a text of their own, such as dates and keys to press, say the same in all languages. */
function holdsWords(field: FieldShape): boolean {
  return field.localized === true || field.type === 'blocks' || (field.flattenedFields ?? []).some(holdsWords);
}

function saysOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (isRecord(value) && isRecord(value['root'])) return textAndTargets(value);
  return value === undefined || value === null ? '' : factsOf({ value });
}

/** Whether anything is written in this language. */
export const isBegun = (fields: readonly FieldShape[], version: PayloadRecord): boolean =>
  partsOf(fields, version).some(({ kind, says }) => kind === 'words' && says !== '');
