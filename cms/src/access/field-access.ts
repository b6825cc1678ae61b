import { isLocale } from '@ot/shared-types';
import type { FieldAccess } from 'payload';
import { hasRole, languagesOf, roleOf } from './roles.ts';

export const isAdministratorField: FieldAccess = ({ req }) => hasRole(req, 'administrator');

/** A fact or a reference, the same in all languages: not for translators. */
export const maySetShared: FieldAccess = ({ req }) => hasRole(req, 'administrator', 'editor');

/** Words in the language that is being edited: translators have their own languages only. */
export const maySetWords: FieldAccess = ({ req }) => {
  if (roleOf(req) !== 'translator') return hasRole(req, 'administrator', 'editor');
  return isLocale(req.locale) && languagesOf(req).includes(req.locale);
};
