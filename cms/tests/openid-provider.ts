import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import Provider, { type Configuration } from 'oidc-provider';

export const client = { id: 'therapy-cms', secret: 'a secret of this test, and of nothing else' };

export interface ProviderForTests {
  issuer: string;
  /** What the provider says of each person, by their name there. */
  people: Map<string, Record<string, unknown>>;
  stop: () => Promise<void>;
}

/** A real OpenID provider on this machine. Its one page asks who somebody is, and believes it. */
export async function startProvider(callback: string): Promise<ProviderForTests> {
  const people: ProviderForTests['people'] = new Map();
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const issuer = `http://localhost:${address !== null && typeof address === 'object' ? address.port : 0}`;
  const provider = new Provider(issuer, configuration(callback, people));
  const answer = provider.callback();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const answered = request.url?.startsWith('/who/') ? askWho(provider, request, response) : answer(request, response);
    answered.catch(() => response.destroy());
  });
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { issuer, people, stop };
}

const configuration = (callback: string, people: ProviderForTests['people']): Configuration => ({
  clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [callback] }],
  cookies: { keys: ['of this test'] },
  claims: { openid: ['sub', 'amr'], profile: ['name', 'groups'], email: ['email', 'email_verified'] },
  conformIdTokenClaims: false,
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, { uid }) => `/who/${uid}` },
  findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...people.get(sub) }) }),
  // Nobody is asked what may be said of them.
  loadExistingGrant: async ({ oidc }) => {
    const { accountId } = oidc.session ?? {};
    if (!oidc.client || !accountId) return undefined;
    const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId });
    grant.addOIDCScope('openid profile email');
    await grant.save();
    return grant;
  },
});

const page =
  '<!doctype html><title>Who?</title><form method="post"><label>Name <input name="who"></label><button>Sign in</button></form>';

async function askWho(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('Content-Type', 'text/html');
    response.end(page);
    return;
  }
  const [accountId = '', ...amr] = (new URLSearchParams(await text(request)).get('who') ?? '').split(' with ');
  await provider.interactionFinished(request, response, { login: { accountId, amr, remember: false } });
}

type Go = (url: string, init?: RequestInit) => Promise<Response>;

/** Goes the way of a browser that signs in there: `who` is a name, or “sam with mfa”. Answers what the CMS sends back. */
export async function signInElsewhere(go: Go, cmsUrl: string, who: string): Promise<Response> {
  const jars = new Map<string, Map<string, string>>();
  let url = `${cmsUrl}/api/users/openid/begin?redirect=/admin/account`;
  for (let step = 0; step < 12; step += 1) {
    const { host, origin, pathname } = new URL(url);
    const jar = jars.get(host) ?? new Map<string, string>();
    jars.set(host, jar);
    const headers = { Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') };
    const isForm = pathname.startsWith('/who/');
    const form = { method: 'POST', body: new URLSearchParams({ who }) };
    const response = await (origin === cmsUrl ? go : fetch)(url, { redirect: 'manual', headers, ...(isForm && form) });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    const location = response.headers.get('Location');
    if (location === null || (origin === cmsUrl && step > 0)) return response;
    url = new URL(location, url).href;
  }
  throw new Error('The sign-in goes round in circles.');
}
