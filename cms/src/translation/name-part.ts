import { blockFields, type FieldShape } from '../payload/in-language.ts';
import { isRecord, rowsOf, type PayloadRecord } from '../payload/payload-record.ts';
import type { Part } from './parts.ts';

/** What a form calls a field. */
interface Labelled {
  label?: unknown;
  labels?: unknown;
}

/** A part as people find it in the form, such as “Strategies 2 › Steps 1 › Step”. */
export function namePart(fields: readonly FieldShape[], document: PayloadRecord, { kind, place }: Part): string {
  const names = namesOf(
    fields,
    document,
    place.split('/').filter((step) => step !== ''),
  );
  const name = names.join(' › ');
  if (kind === 'order') return `${name}: the order of the rows`;
  return kind === 'facts' ? `${name}: what all languages share` : name;
}

function namesOf(fields: readonly FieldShape[], record: PayloadRecord, [step, ...below]: string[]): string[] {
  const field = fields.find(({ name }) => name === step);
  if (!field) return [];
  const value = record[field.name];
  if (field.type !== 'array' && field.type !== 'blocks') {
    const inner = isRecord(value) && field.flattenedFields ? namesOf(field.flattenedFields, value, below) : [];
    return [labelOf(field), ...inner];
  }
  const rows = rowsOf(value);
  const index = rows.findIndex((row) => row['id'] === below[0]);
  const row = rows[index];
  if (!row) return [labelOf(field)];
  const rowFields = field.type === 'blocks' ? blockFields(field, row) : (field.flattenedFields ?? []);
  return [`${labelOf(field)} ${index + 1}`, ...namesOf(rowFields, row, below.slice(1))];
}

function labelOf(field: FieldShape & Labelled): string {
  return typeof field.label === 'string' && field.label !== '' ? field.label : field.name;
}
