import { roles, type Role } from '../../access/roles.ts';
import type { OpenIdSettings } from './settings.ts';

type Claims = Record<string, unknown>;

/** Whether the provider says that this person has proved a second factor there, in the words that were agreed on. */
export function saysSecondFactor(claims: Claims, wanted: OpenIdSettings['secondFactor']): boolean {
  return wanted !== null && valuesOf(claims[wanted.claim]).includes(wanted.value);
}

/** The role of somebody whom the provider counts among some groups; null: that is not for the provider to say. */
export function roleIn(claims: Claims, mapping: OpenIdSettings['roles']): Role | null {
  if (mapping === null) return null;
  const given = valuesOf(claims[mapping.claim]).map((value) => mapping.roleOf.get(value));
  // Roles stand in the order of what they may. Who is in no group any more only reads.
  return roles.find((role) => given.includes(role)) ?? 'viewer';
}

/** The address of a person, if the provider has seen that it is theirs. It names the account to colleagues, and finds none. */
export function emailIn({ email, email_verified: isVerified }: Claims): string | null {
  return typeof email === 'string' && isVerified === true && email.includes('@') ? email.toLowerCase() : null;
}

export function nameIn({ name, preferred_username: other }: Claims): string {
  const said = [name, other].find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof said === 'string' ? said.trim().slice(0, 100) : 'A person without a name';
}

function valuesOf(claim: unknown): string[] {
  return [claim].flat().filter((value) => typeof value === 'string');
}
