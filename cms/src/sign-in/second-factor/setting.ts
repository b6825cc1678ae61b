import { isIP } from 'node:net';
import type { Payload } from 'payload';
import type { Role } from '../../access/roles.ts';

export const settings = ['required', 'offered'] as const;
export type Setting = (typeof settings)[number];

/**
 * Whether people who write must have a second factor (`SECOND_FACTOR`). Not said, it is required wherever others can reach the CMS,
 * and offered at an address of this machine alone, where people try the CMS out.
 */
export function secondFactorSetting(given: string | undefined, cmsUrl: string): Setting {
  if (!given) return isOfThisMachine(cmsUrl) ? 'offered' : 'required';
  const known = settings.find((setting) => setting === given);
  if (known) return known;
  throw new Error(`SECOND_FACTOR must be "required" or "offered", but it is "${given}". Correct it.`);
}

/** What was said when the CMS started. */
export function settingOf({ config }: Payload): Setting {
  const said: unknown = config.custom['secondFactor'];
  return settings.find((setting) => setting === said) ?? 'required';
}

/** Who only reads has nothing that a thief could change. */
export const mustHaveOne = (role: Role, setting: Setting): boolean => setting === 'required' && role !== 'viewer';

/** `.localhost` is never asked for elsewhere (RFC 6761). */
function isOfThisMachine(address: string): boolean {
  const { hostname } = new URL(address);
  const isLoopback = hostname === '[::1]' || (isIP(hostname) === 4 && hostname.startsWith('127.'));
  return isLoopback || hostname === 'localhost' || hostname.endsWith('.localhost');
}
