import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readLocks } from '../src/sign-in/second-factor/read-locks.ts';
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

describe('a code for setting up', () => {
  const begin = (visit: Visit, sent = {}) => visit.post('/users/second-factor/app/begin', sent);

  async function anAdministrator() {
    const visit = await signIn(cms, await aPerson(cms, 'administrator'));
    await setUpApp(visit);
    return (id: string) => visit.post(`/users/second-factor/set-up-code/${id}`, { password: aPassword });
  }

  test('is needed by whoever has the password, once an administrator has made it', async () => {
    const person = await aPerson(cms, 'editor');
    const thief = await signIn(cms, person);
    const { body } = await (await anAdministrator())(person.id);
    expect((await begin(thief)).body).toMatchObject({
      errors: [{ message: 'Write the code for setting up, which an administrator gave you.' }],
    });
    expect((await begin(thief, { setUpCode: 'ABCD-EFGH-JKMN' })).status).toBe(403);
    expect((await thief.get('/users/second-factor')).body).toMatchObject({ needsSetUpCode: true });
    const setUpCode = String(body['code']).toLowerCase();
    const begun = await begin(await signIn(cms, person), { setUpCode });
    expect(begun.status).toBe(200);
  });

  test('is worth nothing in the place of a later one, and goes with the first lock', async () => {
    const person = await aPerson(cms, 'editor');
    const give = await anAdministrator();
    const [first, second] = [await give(person.id), await give(person.id)];
    const visit = await signIn(cms, person);
    expect((await begin(visit, { setUpCode: first.body['code'] })).status).toBe(403);
    const { body } = await begin(visit, { setUpCode: second.body['code'] });
    const code = codeOf(String(body['key']).replaceAll(' ', ''), -1);
    expect((await visit.post('/users/second-factor/app', { sealed: body['sealed'], code })).status).toBe(200);
    expect((await give(person.id)).status).toBe(409);
    const kept = { and: [{ userId: { equals: person.id } }, { kind: { equals: 'set-up-code' } }] };
    expect((await cms.payload.count({ collection: 'second-factors', where: kept })).totalDocs).toBe(0);
  });

  test('is made by administrators alone', async () => {
    const { visit } = await anEditorWithApp();
    const { id } = await aPerson(cms, 'viewer');
    expect((await visit.post(`/users/second-factor/set-up-code/${id}`, { password: aPassword })).status).toBe(403);
  });
});

test('administrators see who has no second lock, and whose is new', async () => {
  const person = await aPerson(cms, 'translator');
  const info = vi.spyOn(cms.payload.logger, 'info').mockImplementation(() => undefined);
  const { person: editor } = await anEditorWithApp();
  const { without, lately } = await readLocks(cms.payload, new Date());
  expect([without, lately].map((people) => people.map(({ id }) => id))).toEqual([
    expect.arrayContaining([person.id]) as string[],
    expect.arrayContaining([editor.id]) as string[],
  ]);
  expect(without.map(({ id }) => id)).not.toContain(editor.id);
  expect(info.mock.calls.map(([line]) => line)).toContainEqual({
    msg: 'Second factor set up',
    account: editor.email,
    address: 'unknown',
  });
  info.mockRestore();
});
