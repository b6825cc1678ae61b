import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { aPassword } from './sample-documents.ts';
import { aPerson, codeOf, isNobody, prove, setUpApp, signIn, type Visit } from './second-lock.ts';
import { startCms, type Cms } from './start-cms.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms({ SECOND_FACTOR: 'required' });
  await aPerson(cms, 'administrator');
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

describe('changing the lock', () => {
  test.each([{}, { password: 'not this one at all' }, { code: '000000' }])(
    'needs more than the session: %j',
    async (sent) => {
      const { visit } = await anEditorWithApp();
      for (const path of ['app/begin', 'passkey/begin', 'recovery-codes', 'remove/x']) {
        const { status } = await visit.post(`/users/second-factor/${path}`, sent);
        expect([400, 403, 429]).toContain(status);
      }
    },
  );

  test('works with a code as well', async () => {
    const { visit, secret } = await anEditorWithApp();
    expect((await visit.post('/users/second-factor/app/begin', { code: codeOf(secret) })).status).toBe(200);
  });

  test('does not take the last one away where one is needed', async () => {
    const { visit } = await anEditorWithApp();
    const [factor] = (await visit.get('/users/second-factor')).body['factors'] as { id: string }[];
    const { status } = await visit.post(`/users/second-factor/remove/${factor?.id ?? ''}`, { password: aPassword });
    expect(status).toBe(409);
  });

  test('to a new app makes the old one worthless', async () => {
    const { person, visit, secret } = await anEditorWithApp();
    later(60_000);
    const newer = await setUpApp(visit);
    expect(newer.codes).toBeNull();
    later(60_000);
    expect((await prove(await signIn(cms, person), codeOf(secret))).status).toBe(403);
    expect((await prove(await signIn(cms, person), codeOf(newer.secret))).status).toBe(200);
  });

  test('cannot be begun in one session and finished in another', async () => {
    const person = await aPerson(cms, 'editor');
    const [one, other] = [await signIn(cms, person), await signIn(cms, person)];
    const { body } = await one.post('/users/second-factor/app/begin');
    const code = codeOf(String(body['key']).replaceAll(' ', ''));
    expect((await other.post('/users/second-factor/app', { sealed: body['sealed'], code })).status).toBe(400);
  });

  test('is not open to who has signed in before somebody set a lock up', async () => {
    const person = await aPerson(cms, 'editor');
    const [one, other] = [await signIn(cms, person), await signIn(cms, person)];
    const { body } = await other.post('/users/second-factor/app/begin');
    await setUpApp(one);
    const code = codeOf(String(body['key']).replaceAll(' ', ''));
    expect((await other.post('/users/second-factor/app', { sealed: body['sealed'], code })).status).toBe(403);
  });
});

describe('a reset', () => {
  const anAdministrator = async () => {
    const person = await aPerson(cms, 'administrator');
    const visit = await signIn(cms, person);
    await setUpApp(visit);
    return { person, visit };
  };

  test('by an administrator ends the sessions, and the person begins anew', async () => {
    const { person, visit } = await anEditorWithApp();
    const administrator = await anAdministrator();
    const { status } = await administrator.visit.post(`/users/second-factor/reset/${person.id}`, {
      password: aPassword,
    });
    expect([status, await isNobody(visit)]).toEqual([200, true]);
    const again = await signIn(cms, person);
    expect((await again.get('/users/second-factor')).body).toMatchObject({ standing: 'to-enrol', factors: [] });
  });

  test.each([
    ['of the own lock', true, { password: aPassword }],
    ['without a password', false, {}],
  ])('%s is refused', async (_, isOwn, sent) => {
    const { person } = await anEditorWithApp();
    const administrator = await anAdministrator();
    const id = isOwn ? administrator.person.id : person.id;
    const { status } = await administrator.visit.post(`/users/second-factor/reset/${id}`, sent);
    expect([400, 403]).toContain(status);
  });

  test('by an editor is refused', async () => {
    const [one, other] = [await anEditorWithApp(), await anEditorWithApp()];
    const { status } = await one.visit.post(`/users/second-factor/reset/${other.person.id}`, { password: aPassword });
    expect(status).toBe(403);
  });
});

describe('the own sessions', () => {
  type Listed = { id: string; isThisOne: boolean; browser: string }[];
  const listOf = async (visit: Visit) => (await visit.get('/users/own-sessions')).body['sessions'] as Listed;

  test('are listed to their owner alone, the one that asks first', async () => {
    const { person, visit } = await anEditorWithApp();
    await signIn(cms, person);
    expect(await listOf(visit)).toMatchObject([{ isThisOne: true }, { isThisOne: false }]);
    expect(await listOf((await anEditorWithApp()).visit)).toHaveLength(1);
  });

  test('end at once, one by one or all others, and stay ended if Payload writes them back', async () => {
    const { person, visit, secret } = await anEditorWithApp();
    const other = await signIn(cms, person);
    later(60_000);
    await prove(other, codeOf(secret));
    expect(await isNobody(other)).toBe(false);
    const where = { id: { equals: person.id } };
    const kept = await cms.payload.db.findOne<{ id: string; sessions: object[] }>({ collection: 'users', where });
    await visit.post('/users/own-sessions/end-others');
    expect([await isNobody(visit), await isNobody(other)]).toEqual([false, true]);
    const { sessions = [] } = kept ?? {};
    await cms.payload.db.updateOne({ collection: 'users', id: person.id, data: { sessions } });
    expect([await isNobody(other), (await listOf(visit)).length]).toEqual([true, 1]);
  });

  test('that were signed out stay so too', async () => {
    const { person, visit } = await anEditorWithApp();
    const kept = await cms.payload.db.findOne<{ id: string; sessions: object[] }>({
      collection: 'users',
      where: { id: { equals: person.id } },
    });
    await visit.post('/users/logout');
    const { sessions = [] } = kept ?? {};
    await cms.payload.db.updateOne({ collection: 'users', id: person.id, data: { sessions } });
    expect(await isNobody(visit)).toBe(true);
  });

  test('of somebody else do not end', async () => {
    const [one, other] = [await anEditorWithApp(), await anEditorWithApp()];
    const [session] = await listOf(other.visit);
    await one.visit.post(`/users/own-sessions/end/${session?.id ?? ''}`);
    expect(await isNobody(other.visit)).toBe(false);
  });
});
