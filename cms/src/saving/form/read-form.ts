import type { FormState } from 'payload';
import { reduceFieldsToValues } from 'payload/shared';
import { isRecord } from '../../payload/payload-record.ts';
import { changesBetween, type Change } from '../changes.ts';
import { leavesOf, rowsAbove, rowsAt, type Leaves } from '../leaves.ts';

/** What stands in a form of Payload. */
export function readForm(fields: FormState): Leaves {
  const data: unknown = reduceFieldsToValues(withEmptyLists(fields), true);
  return leavesOf(isRecord(data) ? data : {});
}

/** Payload's form writes the number of rows in place of the rows, and 0 for none. */
const withEmptyLists = (fields: FormState): FormState =>
  Object.fromEntries(
    Object.entries(fields).map(([path, field]) => [
      path,
      Array.isArray(field.rows) && field.rows.length === 0 ? { ...field, value: [], disableFormData: false } : field,
    ]),
  );

/** What the person changed. What the form has no field for, such as something they may not read, is not taken for removed. */
export function changesIn(form: { base: Leaves; now: Leaves }): Change[] {
  return changesBetween(form.base, form.now).filter(({ path }) => form.now.has(path) || isInRemovedRow(path, form.now));
}

const isInRemovedRow = (path: string, now: Leaves): boolean =>
  rowsAbove(path).some(({ list, row }) => now.has(list) && !rowsAt(now, list).includes(row));

/** The path of a leaf in Payload's form, which counts rows: `strategies.0.title`. */
export function formPathOf(path: string, leaves: Leaves): string {
  const parts: string[] = [];
  let list = '';
  for (const part of path.split('/')) {
    parts.push(part.startsWith('#') ? String(rowsAt(leaves, list).indexOf(part.slice(1))) : part);
    list = list === '' ? part : `${list}/${part}`;
  }
  return parts.join('.');
}
