import type { Field } from 'payload';

/** Puts a short fact beside the text. */
export function inSidebar(field: Field): Field {
  // Every kind of field has these admin options; spreading loses which member of the union it is.
  return { ...field, admin: { ...field.admin, position: 'sidebar' } } as Field;
}
