import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { getSafeRedirect, parseCookies } from 'payload/shared';
import { notKept } from '../../access/guard.ts';
import { seal, unseal, type Sealing } from '../second-factor/sealed.ts';
import { logSignIn } from '../log-sign-in.ts';
import { openSession } from '../open-session.ts';
import { noteProof } from '../session-records.ts';
import { accountOf } from './account-of.ts';
import { beginAt, finishAt } from './provider.ts';
import { roleIn, saysSecondFactor } from './read-claims.ts';
import { readOpenIdSettings, type OpenIdSettings } from './settings.ts';

const path = '/openid';
const cookieName = 'therapy-openid';
/** In place of where to go on: a window of its own was opened to sign in, and another one waits for it. No address reads like this. */
const nowhere = 'close';

/** Signing in elsewhere: the browser is sent there, and comes back with a code that only this browser can use. */
export const openIdEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: `${path}/begin`,
    method: 'get',
    handler: async (req) => {
      const goTo = wantedIn(new URL(req.url ?? '', req.payload.config.serverURL).searchParams);
      const { url, begun } = await beginAt(settingsOf(), { callback: addressOf(req, 'callback'), goTo });
      return goOn(url.href, [cookieOf(req, seal(begun, sealingOf(req)))]);
    },
  },
  {
    path: `${path}/callback`,
    method: 'get',
    handler: async (req) => {
      const settings = settingsOf();
      const used = cookieOf(req, '');
      const signedIn = await finish(req, settings).catch((err: unknown) => {
        req.payload.logger.warn({ err, msg: 'A sign-in elsewhere failed' });
        return null;
      });
      if (signedIn?.goTo === nowhere) return mayBeClosed([used, signedIn.cookie]);
      return signedIn ? arrive(signedIn.goTo, [used, signedIn.cookie]) : goOn('/admin/login?openid=refused', [used]);
    },
  },
];

const wantedIn = (asked: URLSearchParams): string =>
  asked.get('then') === 'close'
    ? nowhere
    : getSafeRedirect({ redirectTo: asked.get('redirect') ?? '/admin', fallbackTo: '/admin' });

async function finish(req: PayloadRequest, settings: OpenIdSettings): Promise<{ goTo: string; cookie: string }> {
  const kept = parseCookies(req.headers).get(cookieName) ?? '';
  const begun = unseal(kept, sealingOf(req));
  if (begun === null) throw new APIError('This browser did not begin to sign in.', 400);
  const answer = new URL(addressOf(req, 'callback') + new URL(req.url ?? '').search);
  const { key, claims, goTo } = await finishAt(settings, { answer, begun });
  const userId = await accountOf(req, { key, claims, role: roleIn(claims, settings.roles) });
  const { id, cookie } = await openSession(req, userId);
  if (saysSecondFactor(claims, settings.secondFactor)) await noteProof(req, id);
  logSignIn(req, { outcome: 'succeeded', email: key });
  return { goTo, cookie };
}

function settingsOf(): OpenIdSettings {
  const settings = readOpenIdSettings(process.env);
  if (!settings) throw new APIError('Nobody signs in elsewhere here.', 404, null, true);
  return settings;
}

const addressOf = ({ payload }: PayloadRequest, end: string): string =>
  `${payload.config.serverURL}/api/users${path}/${end}`;

const sealingOf = ({ payload }: PayloadRequest): Sealing => ({ secret: payload.secret, purpose: 'openid', owner: '' });

/** For the way there and back alone. An empty one takes it away: what was begun is finished once. */
function cookieOf({ payload }: PayloadRequest, value: string): string {
  const secure = payload.config.serverURL.startsWith('https:') ? '; Secure' : '';
  const age = value === '' ? 0 : 600;
  return `${cookieName}=${value}; Path=/api/users${path}; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`;
}

function goOn(location: string, cookies: string[]): Response {
  return new Response(null, { status: 302, headers: withCookies({ ...notKept, Location: location }, cookies) });
}

/** A page of ours in between: whoever came straight from another site would be a stranger to Payload, whatever their cookies. */
function arrive(location: string, cookies: string[]): Response {
  const address = location.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return pageOf(cookies, {
    head: `<meta http-equiv="refresh" content="0; url=${address}">`,
    body: `<p><a href="${address}">Go on</a></p>`,
  });
}

/** No script runs here, and none could close a window that has been to another site. */
const mayBeClosed = (cookies: string[]): Response =>
  pageOf(cookies, {
    head: '',
    body: '<h1>You are signed in</h1><p>Close this window, and go on writing where you were.</p>',
  });

function pageOf(cookies: string[], { head, body }: { head: string; body: string }): Response {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>You are signed in</title>${head}</head><body>${body}</body></html>`;
  return new Response(page, {
    headers: withCookies({ ...notKept, 'Content-Type': 'text/html; charset=utf-8' }, cookies),
  });
}

function withCookies(fields: Record<string, string>, cookies: string[]): Headers {
  const headers = new Headers(fields);
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return headers;
}
