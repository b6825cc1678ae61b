import { isLocale, type Locale } from '@ot/shared-types';
import type { PayloadRequest } from 'payload';

export const roles = ['administrator', 'editor', 'translator', 'viewer'] as const;
export type Role = (typeof roles)[number];

/** The role of whoever asks; null for a visitor. */
export function roleOf(req: PayloadRequest): Role | null {
  const role: unknown = req.user?.role;
  return roles.find((known) => known === role) ?? null;
}

export function hasRole(req: PayloadRequest, ...allowed: Role[]): boolean {
  const role = roleOf(req);
  return role !== null && allowed.includes(role);
}

/** The languages that a translator works in. */
export function languagesOf(req: PayloadRequest): Locale[] {
  const languages: unknown = req.user?.languages;
  return Array.isArray(languages) ? languages.filter(isLocale) : [];
}
