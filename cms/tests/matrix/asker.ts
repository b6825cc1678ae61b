import { roles, type Role } from '../../src/access/roles.ts';
import { signInAs } from '../sample-documents.ts';
import type { Cms } from '../start-cms.ts';

export type Asker = Role | null;
/** From nobody to those who may do most. */
export const askers: readonly Asker[] = [null, ...roles.toReversed()];

export interface Address {
  /** The collection or global that it belongs to; null: the CMS as a whole. */
  owner: string | null;
  isGlobal: boolean;
  method: string;
  /** As the configuration has it, below the owner. */
  path: string;
}

/** Every address of the running CMS, Payload's own too. */
export function addressesOf({ config }: Cms): Address[] {
  const below = (owner: string | null, isGlobal: boolean, endpoints: Endpoints) =>
    (endpoints || []).map(({ method, path }) => ({ owner, isGlobal, method: method.toUpperCase(), path }));
  const all = [
    ...config.collections.flatMap(({ slug, endpoints }) => below(slug, false, endpoints)),
    ...config.globals.flatMap(({ slug, endpoints }) => below(slug, true, endpoints)),
    ...below(null, false, config.endpoints),
  ];
  // The first that fits answers: a second of the same name is never asked.
  return [...new Map(all.map((address) => [JSON.stringify(address), address])).values()];
}

/** Whoever asks these is nobody afterwards. */
export const endsSession = ({ path }: Address): boolean => ['/logout', '/second-factor/leave'].includes(path);

type Endpoints = false | { method: string; path: string }[] | undefined;

/** An identity that no document has, as this database writes them. */
const nowhere = ({ payload }: Cms): string =>
  'connection' in payload.db ? '0123456789abcdef01234567' : '00000000-0000-4000-8000-000000000000';

/** How an address answers somebody, as a status of HTTP. What is asked for does not exist, so that nothing is changed. */
export async function askAs(cms: Cms, asker: Asker): Promise<(address: Address) => Promise<number>> {
  const json = { 'Content-Type': 'application/json' };
  const headers = asker === null ? json : (await signInAs(cms, asker)).headers;
  return async ({ owner, isGlobal, method, path }) => {
    const base = owner === null ? '' : `${isGlobal ? '/globals' : ''}/${owner}`;
    const filled = path.replace(/:(\w+)\??/g, (_, name: string) => values[name] ?? nowhere(cms)).replace(/\/$/, '');
    const url = `/api${base}${filled}?where[id][equals]=${nowhere(cms)}&limit=1`;
    const hasBody = method !== 'GET' && method !== 'DELETE';
    return (await cms.fetch(url, { method, headers, ...(hasBody && { body: '{}' }) })).status;
  };
}

const values: Record<string, string> = { collection: 'service-pages', filename: 'none.png', key: 'none', set: '1' };
