import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { aPassword, aServicePage } from './sample-documents.ts';
import {
  aPerson,
  codeOf,
  isNobody,
  prove,
  setUpApp,
  signIn,
  signInByPassword,
  visitOf,
  type Person,
  type Visit,
} from './second-lock.ts';
import { startCms, type Cms } from './start-cms.ts';

let cms: Cms;
let editor: Person;
let app: Awaited<ReturnType<typeof setUpApp>>;
beforeAll(async () => {
  cms = await startCms({ SECOND_FACTOR: 'required' });
  await aPerson(cms, 'administrator');
  editor = await aPerson(cms, 'editor');
  app = await setUpApp(await signIn(cms, editor));
});
afterAll(() => cms.stop());

/** Each test is some minutes after the one before it, so that no code was used in another; and nobody has tried before. */
let now = Date.now();
beforeEach(async () => {
  now += 4 * 60_000;
  vi.useFakeTimers({ toFake: ['Date'], now });
  await cms.payload.db.deleteMany({ collection: 'sign-in-records', where: {} });
});
afterEach(() => vi.useRealTimers());

const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

/** A person of their own for tests that change the lock. */
async function anEditorWithApp() {
  const person = await aPerson(cms, 'editor');
  const visit = await signIn(cms, person);
  return { person, visit, ...(await setUpApp(visit)) };
}

describe('a session that gave no more than the password', () => {
  let page: string;
  let half: Visit;
  beforeAll(async () => {
    page = (await cms.payload.create({ collection: 'service-pages', data: aServicePage, draft: true })).id;
    half = await signInByPassword(cms, editor);
  });

  type Way = [name: string, path: (id: string) => string, init?: { method: string; body?: object }];
  const to = (path: string) => () => path;
  const ways: Way[] = [
    ['reading a list', to('service-pages')],
    ['reading a draft', (id) => `service-pages/${id}?draft=true`],
    ['reading versions', to('service-pages/versions')],
    ['reading settings', to('globals/site-settings')],
    ['reading the own account', to('users')],
    ['who am I', to('users/me')],
    ['what may I', to('access')],
    ['writing a page', to('service-pages'), { method: 'POST', body: aServicePage }],
    ['changing a page', (id) => `service-pages/${id}`, { method: 'PATCH', body: { _status: 'published' } }],
    ['deleting a page', (id) => `service-pages/${id}`, { method: 'DELETE' }],
    ['copying a page', (id) => `service-pages/${id}/duplicate`, { method: 'POST' }],
    ['bulk changes', (id) => `service-pages?where[id][equals]=${id}`, { method: 'PATCH', body: { title: 'x' } }],
    ['changing settings', to('globals/site-settings'), { method: 'POST', body: { serviceName: 'x' } }],
    ['staying signed in', to('users/refresh-token'), { method: 'POST' }],
    ['another account', to('users'), { method: 'POST', body: { email: 'x@example.org', password: aPassword } }],
    ['preferences', to('payload-preferences/nav')],
    ['keeping preferences', to('payload-preferences/nav'), { method: 'POST', body: { value: { open: false } } }],
    ['locks', to('payload-locked-documents'), { method: 'POST', body: { globalSlug: 'home' } }],
    ['who edits what', to('payload-locked-documents')],
    ['schedules', (id) => `publishing/schedules/service-pages/${id}`],
    ['withdrawal', (id) => `publishing/withdraw-now/service-pages/${id}`, { method: 'POST', body: { reason: 'none' } }],
    ['the export', to('export/changes')],
    ['the second factors of all', to('second-factors')],
    ['the records of sessions', to('session-records')],
  ];

  test.each(ways)('is nobody when it asks for: %s', async (_name, path, init = { method: 'GET' }) => {
    const { method, body } = init;
    const ask = async (headers: Record<string, string>) => {
      const sent = { method, headers, ...(body && { body: JSON.stringify(body) }) };
      const response = await cms.fetch(`/api/${path(page)}`, sent);
      return { status: response.status, body: (await response.json()) as unknown };
    };
    const visitor = { 'Content-Type': 'application/json' };
    expect(await ask(half.headers)).toEqual(await ask(visitor));
  });

  test('is nobody to screens and server functions', async () => {
    const headers = new Headers(half.headers);
    const { user, permissions } = await cms.payload.auth({ headers });
    expect([user, Boolean(permissions.canAccessAdmin)]).toEqual([null, false]);
  });

  test('has no role for calls of the CMS itself, if ever Payload let it through', async () => {
    const { user } = await cms.payload.login({
      collection: 'users',
      data: { email: editor.email, password: aPassword },
    });
    const reading = cms.payload.find({ collection: 'service-pages', overrideAccess: false, user });
    await expect(reading).rejects.toThrow('not allowed');
  });

  test('hears the own name, and what opens the lock', async () => {
    const { body } = await half.get('/users/second-factor');
    const factor = { id: '', kind: 'app', name: '', since: '', usedAt: null };
    expect(body).toMatchObject({ name: 'A editor', standing: 'to-prove', factors: [factor], recoveryCodesLeft: 0 });
  });

  test.each(['app/begin', 'passkey/begin', 'recovery-codes', 'remove/x', 'reset/x'])(
    'changes no lock: %s',
    async (path) => {
      const { status } = await half.post(`/users/second-factor/${path}`, { password: aPassword });
      expect(status).toBe(403);
    },
  );

  test('signs out', async () => {
    const visit = await signIn(cms, editor);
    expect((await visit.post('/users/second-factor/leave')).status).toBe(200);
    expect((await prove(visit, codeOf(app.secret))).status).toBe(401);
  });
});

describe('a session that proved its second factor', () => {
  test('works, and goes on when it is renewed', async () => {
    const visit = await signIn(cms, editor);
    await prove(visit, codeOf(app.secret));
    const { body } = await visit.post('/users/refresh-token');
    expect(await isNobody(visitOf(cms, String(body['refreshedToken'])))).toBe(false);
  });

  test('proves nothing for another one', async () => {
    const [one, other] = [await signIn(cms, editor), await signIn(cms, editor)];
    await prove(one, codeOf(app.secret));
    expect([await isNobody(one), await isNobody(other)]).toEqual([false, true]);
  });

  test('proves nothing for one that a new password begins', async () => {
    const { person, visit } = await anEditorWithApp();
    expect(await isNobody(visit)).toBe(false);
    const token = await cms.payload.forgotPassword({
      collection: 'users',
      data: { email: person.email },
      disableEmail: true,
    });
    const reset = await cms.payload.resetPassword({
      collection: 'users',
      data: { token, password: 'quarry violin mossy lantern' },
      overrideAccess: true,
    });
    expect(await isNobody(visitOf(cms, reset.token ?? ''))).toBe(true);
  });
});

describe('a code', () => {
  test('opens once', async () => {
    const code = codeOf(app.secret);
    const [one, other] = [await signIn(cms, editor), await signIn(cms, editor)];
    expect([(await prove(one, code)).status, (await prove(other, code)).status]).toEqual([200, 403]);
  });

  test('used by two at the same time opens for one', async () => {
    const code = codeOf(app.secret);
    const visits = [await signIn(cms, editor), await signIn(cms, editor), await signIn(cms, editor)];
    const answers = await Promise.all(visits.map((visit) => prove(visit, code)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403, 403]);
  });

  test('of half a minute ago opens, and an older one does not', async () => {
    expect((await prove(await signIn(cms, editor), codeOf(app.secret, -2))).status).toBe(403);
    expect((await prove(await signIn(cms, editor), codeOf(app.secret, -1))).status).toBe(200);
  });

  test('older than one that was used is refused', async () => {
    await prove(await signIn(cms, editor), codeOf(app.secret));
    expect((await prove(await signIn(cms, editor), codeOf(app.secret, -1))).status).toBe(403);
  });

  test('may be typed with a space', async () => {
    const code = codeOf(app.secret).replace(/(...)/, '$1 ');
    expect((await prove(await signIn(cms, editor), code)).status).toBe(200);
  });

  test('of somebody else opens nothing', async () => {
    const other = await anEditorWithApp();
    expect((await prove(await signIn(cms, editor), codeOf(other.secret, 1))).status).toBe(403);
    later(60_000);
    expect((await prove(await signIn(cms, editor), other.codes[0] ?? '')).status).toBe(403);
  });

  test('guessed is slowed down like a password, and the right one waits too', async () => {
    const { person, secret } = await anEditorWithApp();
    const visit = await signIn(cms, person);
    const answers = [];
    for (const code of ['000000', '000001', '000002', codeOf(secret, 1)]) answers.push(await prove(visit, code));
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 429]);
  });
});

describe('a recovery code', () => {
  test('opens once, however it is typed', async () => {
    const { person, codes } = await anEditorWithApp();
    const typed = (codes[0] ?? '').toLowerCase().replaceAll('-', ' ');
    expect(codes).toHaveLength(10);
    expect((await prove(await signIn(cms, person), typed)).status).toBe(200);
    expect((await prove(await signIn(cms, person), codes[0] ?? '')).status).toBe(403);
  });

  test('used by two at the same time opens for one', async () => {
    const { person, codes } = await anEditorWithApp();
    const visits = [await signIn(cms, person), await signIn(cms, person)];
    const answers = await Promise.all(visits.map((visit) => prove(visit, codes[1] ?? '')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403]);
  });

  test('is worth nothing once there are new ones', async () => {
    const { person, visit, codes } = await anEditorWithApp();
    const renewed = await visit.post('/users/second-factor/recovery-codes', { password: aPassword });
    expect((await prove(await signIn(cms, person), codes[2] ?? '')).status).toBe(403);
    later(60_000);
    const [first] = renewed.body['codes'] as string[];
    expect((await prove(await signIn(cms, person), first ?? '')).status).toBe(200);
  });
});

describe('what is kept', () => {
  test('tells nobody the key or the codes', async () => {
    const { docs } = await cms.payload.db.find({ collection: 'second-factors', pagination: false });
    const kept = JSON.stringify(docs);
    expect(kept).not.toContain(app.secret);
    for (const code of app.codes) expect(kept).not.toContain(code);
    const account = await cms.payload.findByID({ collection: 'users', id: editor.id, showHiddenFields: true });
    expect(JSON.stringify(account)).not.toContain(app.secret);
  });

  test('is not readable to an administrator either', async () => {
    const person = await aPerson(cms, 'administrator');
    const visit = await signIn(cms, person);
    await setUpApp(visit);
    const answers = await Promise.all(['second-factors', 'session-records'].map((path) => visit.get(`/${path}`)));
    expect(answers.map(({ status }) => status)).toEqual([403, 403]);
  });

  test('goes with the account', async () => {
    const { person } = await anEditorWithApp();
    await cms.payload.delete({ collection: 'users', id: person.id });
    const where = { userId: { equals: person.id } };
    const left = await Promise.all(
      (['second-factors', 'session-records'] as const).map((collection) => cms.payload.count({ collection, where })),
    );
    expect(left.map(({ totalDocs }) => totalDocs)).toEqual([0, 0]);
  });
});

test('a viewer needs no second factor, and has to prove one that they have', async () => {
  const person = await aPerson(cms, 'viewer');
  const visit = await signIn(cms, person);
  expect(await isNobody(visit)).toBe(false);
  await setUpApp(visit);
  expect([await isNobody(visit), await isNobody(await signIn(cms, person))]).toEqual([false, true]);
});
