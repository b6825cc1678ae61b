import type { Field, SanitizedConfig } from 'payload';
import { innerFields } from '../publishing/gate/deferred-validation.ts';

/** Payload hides these in forms; in a list they say something to staff. */
const saidInLists = new Set(['createdAt', 'updatedAt', 'deletedAt', 'filename', 'filesize']);

/** What does not fit into a cell, or is only there to be seen beside a form. */
const tooLong = new Set<Field['type']>(['array', 'blocks', 'code', 'json', 'richText', 'ui']);

/**
 * Lists offer as columns and filters what staff know from the form. Payload offers everything that is stored, in its own names:
 * what forms hide, panels without a value, each width of a picture.
 */
export async function withPlainLists(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building;
  for (const { fields } of config.collections) fields.forEach((field) => makePlain(field, false));
  return config;
}

/** In place: lists are made from the completed configuration. */
function makePlain(field: Field, isInside: boolean): void {
  const isHidden = isInside || isHiddenInForms(field);
  if (isHidden || tooLong.has(field.type))
    Object.assign(field, { admin: { ...field.admin, disableListColumn: true, disableListFilter: true } });
  innerFields(field).forEach((inner) => makePlain(inner, isHidden));
}

function isHiddenInForms(field: Field): boolean {
  const isHidden = field.admin !== undefined && 'hidden' in field.admin && field.admin.hidden;
  return isHidden && !('name' in field && saidInLists.has(field.name));
}
