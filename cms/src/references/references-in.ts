import { isDeepStrictEqual } from 'node:util';
import { blockFields } from '../payload/in-language.ts';
import { isRecord, referenceId, type PayloadRecord } from '../payload/payload-record.ts';
import type { Exchange, Place, Reference, ReferringField } from './reference-shapes.ts';
import { exchangeInRichText } from './rich-text-references.ts';

/** Every place in a stored document, in all its languages, that refers to another document. */
export function referencesIn(fields: readonly ReferringField[], document: PayloadRecord): Reference[] {
  const found: Reference[] = [];
  exchangeReferences(fields, document, (reference) => {
    found.push(reference);
    return reference.id;
  });
  return found;
}

/**
 * A stored document in all languages with other references in place of its own. One walk finds references and replaces them,
 * so that what is found is what is replaced.
 */
export function exchangeReferences(
  fields: readonly ReferringField[],
  document: PayloadRecord,
  exchange: Exchange,
): PayloadRecord {
  return inFields(fields, document, { exchange, place: { field: '', locale: null } });
}

interface Walk {
  exchange: Exchange;
  place: Place;
}

function inFields(fields: readonly ReferringField[], record: PayloadRecord, walk: Walk): PayloadRecord {
  const changed: PayloadRecord = { ...record };
  for (const field of fields) {
    const value = record[field.name];
    if (value === null || value === undefined) continue;
    changed[field.name] = inField(field, value, at(walk, field.name));
  }
  return changed;
}

/** A localized field holds a value for each language, unless the walk is within one language already. */
function inField(field: ReferringField, value: unknown, walk: Walk): unknown {
  if (!field.localized || walk.place.locale !== null) return inValue(field, value, walk);
  if (!isRecord(value)) return value;
  const languages = Object.entries(value);
  return Object.fromEntries(
    languages.map(([locale, own]) => [locale, inValue(field, own, { ...walk, place: { ...walk.place, locale } })]),
  );
}

function inValue(field: ReferringField, value: unknown, walk: Walk): unknown {
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return inRelationship(field, value, walk);
    case 'richText':
      return exchangeInRichText(value, walk.place, walk.exchange);
    case 'blocks':
      return inRows(value, walk, (row) => blockFields(field, row));
    case 'array':
      return inRows(value, walk, () => field.flattenedFields ?? []);
    default:
      return field.flattenedFields && isRecord(value) ? inFields(field.flattenedFields, value, walk) : value;
  }
}

function inRows(value: unknown, walk: Walk, fieldsOf: (row: PayloadRecord) => readonly ReferringField[]): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((row: unknown, index) =>
    isRecord(row) ? inFields(fieldsOf(row), row, at(walk, String(index))) : row,
  );
}

function inRelationship(field: ReferringField, value: unknown, walk: Walk): unknown {
  if (!Array.isArray(value)) return inItem(field, value, { walk, isNeeded: field.required === true });
  const isNeeded = field.required === true && value.length === 1;
  const items = value.flatMap((item: unknown) => inItem(field, item, { walk, isNeeded }) ?? []);
  // What takes the place of another one may stand in the list already.
  return items.filter((item, index) => items.findIndex((other) => isDeepStrictEqual(other, item)) === index);
}

interface ItemPlace {
  walk: Walk;
  isNeeded: boolean;
}

/** One reference of a relationship. Where several kinds are allowed, it says which kind it is. */
function inItem(field: ReferringField, item: unknown, { walk, isNeeded }: ItemPlace): unknown {
  const isOfManyKinds = isRecord(item) && 'relationTo' in item;
  const collection = isOfManyKinds ? item['relationTo'] : field.relationTo;
  const id = referenceId(isOfManyKinds ? item['value'] : item);
  if (typeof collection !== 'string' || id === null) return item;
  const next = walk.exchange({ collection, id, ...walk.place, isNeeded });
  if (next === id) return item;
  return next === null || !isOfManyKinds ? next : { ...item, value: next };
}

function at(walk: Walk, name: string): Walk {
  const { field, locale } = walk.place;
  return { ...walk, place: { field: field === '' ? name : `${field}.${name}`, locale } };
}
