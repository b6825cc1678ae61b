import { roles, type Role } from '../../access/roles.ts';

/** How people of another organisation sign in (OpenID Connect). */
export interface OpenIdSettings {
  issuer: URL;
  clientId: string;
  clientSecret: string;
  /** What the sign-in screen calls it: “NHSmail”. */
  name: string;
  /** What the provider says of somebody who has proved a second factor there; null: it is proved here. */
  secondFactor: { claim: 'acr' | 'amr'; value: string } | null;
  /** Which value of a claim gives which role; null: administrators say so, one by one. */
  roles: { claim: string; roleOf: Map<string, Role> } | null;
}

type Given = Record<string, string | undefined>;

/** Null where nobody signs in elsewhere. Throws a sentence for whoever set it wrong. */
export function readOpenIdSettings(given: Given): OpenIdSettings | null {
  const issuer = given['OIDC_ISSUER'];
  if (!issuer) return null;
  return {
    issuer: addressOf(issuer),
    clientId: needed(given, 'OIDC_CLIENT_ID'),
    clientSecret: needed(given, 'OIDC_CLIENT_SECRET'),
    name: given['OIDC_NAME'] ?? 'your organisation’s account',
    secondFactor: secondFactorOf(given['OIDC_SECOND_FACTOR']),
    roles: rolesOf(given['OIDC_ROLES']),
  };
}

/** The one account that signs in with a password where all others must not (`OIDC_ONLY`); null: all may. */
export function onlyLocalAccount(given: Given): string | null {
  const only = given['OIDC_ONLY'];
  if (!only || only === 'no') return null;
  if (only !== 'yes') throw new Error(`OIDC_ONLY must be "yes" or "no", but it is "${only}". Correct it.`);
  needed(given, 'OIDC_ISSUER');
  return needed(given, 'OIDC_EMERGENCY_ACCOUNT').toLowerCase().trim();
}

function addressOf(issuer: string): URL {
  if (URL.canParse(issuer)) {
    const url = new URL(issuer);
    if (url.protocol === 'https:' || (url.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname)))
      return url;
  }
  throw new Error(`OIDC_ISSUER must be an https address, but it is "${issuer}". Correct it.`);
}

function needed(given: Given, name: string): string {
  const value = given[name];
  if (value) return value;
  throw new Error(
    `${name} is missing: signing in elsewhere (OIDC_ISSUER, OIDC_ONLY) needs it. Set it, or unset those.`,
  );
}

function secondFactorOf(said: string | undefined): OpenIdSettings['secondFactor'] {
  if (!said) return null;
  const [, claim, value] = /^(acr|amr)=(.+)$/.exec(said) ?? [];
  if (value && (claim === 'acr' || claim === 'amr')) return { claim, value };
  throw new Error(`OIDC_SECOND_FACTOR must be like "amr=mfa" or "acr=…", but it is "${said}". Correct it.`);
}

function rolesOf(said: string | undefined): OpenIdSettings['roles'] {
  if (!said) return null;
  const fault = new Error(
    `OIDC_ROLES must be like "groups: cms-editors=editor, cms-admins=administrator", but it is "${said}". Correct it.`,
  );
  const [, claim, list = ''] = /^\s*([^:]+?)\s*:(.+)$/.exec(said) ?? [];
  if (!claim) throw fault;
  const pairs = list.split(',').map((pair): [string, Role] => {
    const at = pair.lastIndexOf('=');
    const role = roles.find((known) => known === pair.slice(at + 1).trim());
    if (at < 1 || !role) throw fault;
    return [pair.slice(0, at).trim(), role];
  });
  return { claim, roleOf: new Map(pairs) };
}
