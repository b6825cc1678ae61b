import type { FormState } from 'payload';

/**
 * Says of each row of a form whether it is open. Payload's server closes rows of which it is not told, and so every new one
 * before anything could be written into it.
 */
export const withOpenRows = (state: FormState): FormState =>
  Object.fromEntries(
    Object.entries(state).map(([path, field]) => [
      path,
      field.rows ? { ...field, rows: field.rows.map((row) => ({ ...row, collapsed: row.collapsed ?? false })) } : field,
    ]),
  );
