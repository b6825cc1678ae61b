import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { client, signInElsewhere, startProvider, type ProviderForTests } from './openid-provider.ts';
import { aPassword } from './sample-documents.ts';
import { aPerson, isNobody, visitOf, type Visit } from './second-lock.ts';
import { cmsUrl, startCms, type Cms } from './start-cms.ts';

let cms: Cms;
let provider: ProviderForTests;
beforeAll(async () => {
  provider = await startProvider(`${cmsUrl}/api/users/openid/callback`);
  cms = await startCms({
    SECOND_FACTOR: 'required',
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
  });
  await aPerson(cms, 'administrator');
});
afterAll(async () => {
  await cms.stop();
  await provider.stop();
});
beforeEach(() => {
  for (const name of ['OIDC_ROLES', 'OIDC_SECOND_FACTOR', 'OIDC_ONLY']) vi.stubEnv(name, undefined);
  provider.people.set('sam', { name: 'Sam', email: 'sam@example.org', email_verified: true, groups: ['cms-editors'] });
});

const go = (url: string, init?: RequestInit) => cms.fetch(url.replace(cmsUrl, ''), init);

/** Signs in elsewhere; null: the CMS let nobody in. */
async function arrive(who: string): Promise<Visit | null> {
  const response = await signInElsewhere(go, cmsUrl, who);
  const cookie = response.headers.getSetCookie().find((each) => each.startsWith('payload-token='));
  return cookie ? visitOf(cms, cookie.slice('payload-token='.length).split(';')[0] ?? '') : null;
}

const accountNamed = async (name: string) =>
  (await cms.payload.find({ collection: 'users', where: { name: { equals: name } } })).docs;

const ownAccount = async (visit: Visit | null) => (await visit?.get('/users/me'))?.body['user'];

test('somebody new gets one account, and reads only, however often they come', async () => {
  const visit = await arrive('sam');
  await arrive('sam');
  expect(await ownAccount(visit)).toMatchObject({ name: 'Sam', role: 'viewer', email: 'sam@example.org' });
  expect(await accountNamed('Sam')).toHaveLength(1);
});

test('an account is never found by its e-mail address', async () => {
  const local = await aPerson(cms, 'administrator');
  provider.people.set('thief', { name: 'Thief', email: local.email, email_verified: true });
  const account = await ownAccount(await arrive('thief'));
  expect(account).toMatchObject({ name: 'Thief', role: 'viewer' });
  expect(account).not.toMatchObject({ id: local.id });
});

test('two first visits at the same time make one account', async () => {
  provider.people.set('twin', { name: 'Twin' });
  await Promise.all([arrive('twin'), arrive('twin')]);
  expect(await accountNamed('Twin')).toHaveLength(1);
});

test('the role follows the groups of each sign-in, where they are mapped', async () => {
  vi.stubEnv('OIDC_ROLES', 'groups: cms-editors=editor');
  provider.people.set('ed', { name: 'Ed', groups: ['cms-editors'] });
  await arrive('ed');
  expect(await accountNamed('Ed')).toMatchObject([{ role: 'editor' }]);
  provider.people.set('ed', { name: 'Ed', groups: [] });
  await arrive('ed');
  expect(await accountNamed('Ed')).toMatchObject([{ role: 'viewer' }]);
});

test('a second factor elsewhere counts where the setting says so and the provider too', async () => {
  vi.stubEnv('OIDC_ROLES', 'groups: cms-editors=editor');
  const isIn = async (who: string) => {
    const visit = await arrive(who);
    return visit !== null && !(await isNobody(visit));
  };
  expect(await isIn('sam with mfa')).toBe(false);
  vi.stubEnv('OIDC_SECOND_FACTOR', 'amr=mfa');
  expect([await isIn('sam with pwd'), await isIn('sam with mfa')]).toEqual([false, true]);
});

test('whoever lost the account does not get another one', async () => {
  provider.people.set('gone', { name: 'Gone' });
  await arrive('gone');
  const [account] = await accountNamed('Gone');
  await cms.payload.delete({ collection: 'users', id: account?.id ?? '' });
  expect([await arrive('gone'), await accountNamed('Gone')]).toEqual([null, []]);
});

test.each([
  ['a browser that did not begin', '?code=abc&state=def', ''],
  ['a cookie that somebody made up', '?code=abc&state=def', 'therapy-openid=made-up'],
])('%s is not let in', async (_, query, cookie) => {
  const response = await go(`${cmsUrl}/api/users/openid/callback${query}`, { headers: { Cookie: cookie } });
  expect(response.headers.get('Location')).toBe('/admin/login?openid=refused');
  expect(response.headers.getSetCookie().join()).not.toContain('payload-token');
});

test('the code of another browser is not let in', async () => {
  const begin = () => go(`${cmsUrl}/api/users/openid/begin`);
  const [own, other] = [await begin(), await begin()];
  const state = new URL(other.headers.get('Location') ?? '').searchParams.get('state') ?? '';
  const headers = { Cookie: own.headers.getSetCookie().join('; ') };
  const response = await go(`${cmsUrl}/api/users/openid/callback?code=abc&state=${state}`, { headers });
  expect(response.headers.get('Location')).toBe('/admin/login?openid=refused');
});

test('a way on to another site leads to the start page', async () => {
  const { headers } = await go(`${cmsUrl}/api/users/openid/begin?redirect=https://evil.example`);
  expect(headers.get('Location')).toMatch(new RegExp(`^${provider.issuer}/`));
  const url = new URL(headers.get('Location') ?? '');
  expect(url.searchParams.get('code_challenge_method')).toBe('S256');
});

test('where passwords are switched off, they open the emergency account alone', async () => {
  const [emergency, other] = [await aPerson(cms, 'administrator'), await aPerson(cms, 'administrator')];
  vi.stubEnv('OIDC_ONLY', 'yes');
  vi.stubEnv('OIDC_EMERGENCY_ACCOUNT', emergency.email);
  const signIn = async (email: string) => {
    const body = JSON.stringify({ email, password: aPassword });
    const headers = { 'Content-Type': 'application/json' };
    return (await cms.fetch('/api/users/login', { method: 'POST', headers, body })).status;
  };
  expect([await signIn(emergency.email), await signIn(other.email)]).toEqual([200, 403]);
  const forget = (email: string) =>
    cms.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true });
  await expect(forget(other.email)).rejects.toThrow('switched off');
  expect(await forget(emergency.email)).toBeTruthy();
  expect(await arrive('sam')).not.toBeNull();
});

test('nor does a link to a new password that was sent before', async () => {
  const other = await aPerson(cms, 'administrator');
  const token = await cms.payload.forgotPassword({
    collection: 'users',
    data: { email: other.email },
    disableEmail: true,
  });
  vi.stubEnv('OIDC_ONLY', 'yes');
  vi.stubEnv('OIDC_EMERGENCY_ACCOUNT', 'emergency@example.org');
  const data = { token, password: 'quarry violin mossy lantern' };
  await expect(cms.payload.resetPassword({ collection: 'users', data, overrideAccess: true })).rejects.toThrow(
    'switched off',
  );
});
