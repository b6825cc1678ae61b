import type { Field, SanitizedConfig } from 'payload';
import { innerFields } from '../payload/deferred-validation.ts';

/** Payload hides these in forms; in a list they say something to staff. */
const saidInLists = new Set(['createdAt', 'updatedAt', 'deletedAt', 'filename', 'filesize']);

/** What does not fit into a cell, or is only there to be seen beside a form. */
const tooLong = new Set<Field['type']>(['array', 'blocks', 'code', 'json', 'richText', 'ui']);

/**
 * Lists offer as columns and filters what staff know from the form, and versions are compared in that. Payload takes everything that
 * is stored, in its own names: what forms hide, panels without a value, each width of a picture. Nor is there a tab for programmers.
 */
export async function withPlainScreens(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building;
  for (const { admin, fields } of [...config.collections, ...config.globals]) {
    Object.assign(admin, { hideAPIURL: true });
    fields.forEach((field) => makePlain(field, false));
  }
  return config;
}

/** In place: screens are made from the completed configuration. */
function makePlain(field: Field, isInside: boolean): void {
  const isHidden = isInside || isHiddenInForms(field);
  const unlisted = isHidden || tooLong.has(field.type) ? { disableListColumn: true, disableListFilter: true } : {};
  const components = {
    ...field.admin?.components,
    ...(isHidden && { Diff: '/screen-parts/NotCompared.tsx#NotCompared' }),
  };
  Object.assign(field, { admin: { ...field.admin, ...unlisted, components } });
  innerFields(field).forEach((inner) => makePlain(inner, isHidden));
}

function isHiddenInForms(field: Field): boolean {
  const isHidden = field.admin !== undefined && 'hidden' in field.admin && field.admin.hidden;
  return isHidden && !('name' in field && saidInLists.has(field.name));
}
