import type { Field } from 'payload';
import { innerFields } from '../payload/deferred-validation.ts';

/** What the screen calls the place of a path: `strategies.0.steps.1.text` is “Things to try 1, Steps 2, What to do”. */
export function placeOf(fields: readonly Field[], path: string): string {
  return stepsOf(fields, path.split('.'))
    .map(({ field, row }) => (row === null ? labelOf(field) : `${labelOf(field)} ${row + 1}`))
    .join(', ');
}

/** Whether all languages share what stands there. A row that is named alone stands for its words. */
export function isShared(fields: readonly Field[], path: string): boolean {
  const steps = stepsOf(fields, path.split('.'));
  const isWords = steps.some(({ field }) => 'localized' in field && field.localized);
  return !isWords && steps.length > 0 && steps.at(-1)?.row === null;
}

interface Step {
  field: Field;
  /** The row of a list, from 0. */
  row: number | null;
}

function stepsOf(fields: readonly Field[], [name, ...rest]: string[]): Step[] {
  const field = name === undefined ? undefined : named(fields, name);
  // What the form does not have is left out: the contract names a few things of its own.
  if (!field) return [];
  const [next, ...below] = rest;
  const row = next !== undefined && /^\d+$/.test(next) ? Number(next) : null;
  return [{ field, row }, ...stepsOf(innerFields(field), row === null ? rest : below)];
}

/** The field of this name, through tabs and rows, which a path does not name. */
function named(fields: readonly Field[], name: string): Field | undefined {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field;
    const inner = 'name' in field ? undefined : named(innerFields(field), name);
    if (inner) return inner;
  }
  return undefined;
}

/** Blocks of all kinds are looked through together: their fields of one name have one label. */
function labelOf(field: Field): string {
  if ('label' in field && typeof field.label === 'string') return field.label;
  return 'name' in field ? field.name : '';
}
