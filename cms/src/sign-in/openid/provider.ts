import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client';
import { z } from 'zod';
import type { OpenIdSettings } from './settings.ts';

/** What only the browser that began a sign-in knows, until the provider sends it back. */
const BegunSchema = z.object({
  verifier: z.string(),
  state: z.string(),
  nonce: z.string(),
  goTo: z.string(),
  until: z.number(),
});
type Begun = z.infer<typeof BegunSchema>;

const keptFor = 10 * 60_000;

/** Where to send a browser that signs in, and what it must bring back. */
export async function beginAt(
  settings: OpenIdSettings,
  { callback, goTo }: { callback: string; goTo: string },
): Promise<{ url: URL; begun: string }> {
  const verifier = randomPKCECodeVerifier();
  const begun: Begun = { verifier, state: randomState(), nonce: randomNonce(), goTo, until: Date.now() + keptFor };
  const { secondFactor } = settings;
  const url = buildAuthorizationUrl(await configurationOf(settings), {
    redirect_uri: callback,
    scope: 'openid profile email',
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state: begun.state,
    nonce: begun.nonce,
    ...(secondFactor?.claim === 'acr' && { acr_values: secondFactor.value }),
  });
  return { url, begun: JSON.stringify(begun) };
}

/** Who somebody is, as the provider says; throws where it did not say it, or not to this browser. */
export async function finishAt(
  settings: OpenIdSettings,
  { answer, begun }: { answer: URL; begun: string },
): Promise<{ key: string; claims: Record<string, unknown>; goTo: string }> {
  const { verifier, state, nonce, goTo, until } = BegunSchema.parse(JSON.parse(begun));
  if (until < Date.now()) throw new Error('The sign-in took more than ten minutes.');
  const tokens = await authorizationCodeGrant(await configurationOf(settings), answer, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error('The provider sent no ID token.');
  return { key: `${claims.iss} ${claims.sub}`, claims, goTo };
}

/** Asked for once; after a failure, again. */
const known = new Map<string, Promise<Configuration>>();

async function configurationOf({ issuer, clientId, clientSecret }: OpenIdSettings): Promise<Configuration> {
  const key = `${issuer.href} ${clientId}`;
  // Plain http is taken of this machine alone (see settings.ts), for tests: the library marks it so that nobody takes it for more.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const options = issuer.protocol === 'http:' ? { execute: [allowInsecureRequests] } : {};
  const asked = known.get(key) ?? discovery(issuer, clientId, clientSecret, undefined, options);
  known.set(key, asked);
  asked.catch(() => known.delete(key));
  return asked;
}
