import type { Access } from 'payload';
import { hasRole, roleOf } from './roles.ts';

/** Administrators see every account; everybody else their own. */
export const administratorsOrSelf: Access = ({ req }) => {
  if (hasRole(req, 'administrator')) return true;
  if (roleOf(req) === null || !req.user) return false;
  return { id: { equals: req.user.id } };
};
