import { isLocale, type Locale } from '@ot/shared-types';
import type { PayloadRequest } from 'payload';

export const roles = ['administrator', 'editor', 'translator', 'viewer'] as const;
export type Role = (typeof roles)[number];

/** The role of whoever asks; null for a visitor, and for a session that has not proved its second factor. */
export function roleOf({ user }: Pick<PayloadRequest, 'user'>): Role | null {
  if (!user || !mayHaveRole(user)) return null;
  const role: unknown = user.role;
  return roles.find((known) => known === role) ?? null;
}

/** The mark of a session that may work; only `sign-in/session.ts` gives it. */
export const provedMark = { _secondFactor: 'proved' } as const;

/** Payload says of everybody who signed in how they did it. Accounts that the CMS itself acts for came by no session. */
const mayHaveRole = (user: object): boolean =>
  !('_strategy' in user) || ('_secondFactor' in user && user._secondFactor === provedMark._secondFactor);

export function hasRole(req: PayloadRequest, ...allowed: Role[]): boolean {
  const role = roleOf(req);
  return role !== null && allowed.includes(role);
}

/** The languages that a translator works in. */
export function languagesOf(req: PayloadRequest): Locale[] {
  const languages: unknown = req.user?.languages;
  return Array.isArray(languages) ? languages.filter(isLocale) : [];
}
