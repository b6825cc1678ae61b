import { createLocalReq } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { deviceIn, makeDevice } from '../src/sign-in/device-cookie.ts';
import { accountOf, writeRecord } from '../src/sign-in/sign-in-records.ts';
import { aPassword } from './sample-documents.ts';
import { aPerson, isNobody, signIn, signInByPassword, visitOf, type Person, type Visit } from './second-lock.ts';
import { startCms, type Cms } from './start-cms.ts';

let cms: Cms;
let person: Person;
beforeAll(async () => {
  cms = await startCms();
  await aPerson(cms, 'administrator');
});
afterAll(() => cms.stop());
beforeEach(async () => {
  person = await aPerson(cms, 'editor');
});

const times = <Result>(count: number, make: () => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, make));

/** By the form, each from a browser of theirs: strangers at once are slowed down. */
async function signInByForm(): Promise<Visit> {
  const made = makeDevice(cms.payload.secret);
  const device = deviceIn(`therapy-device=${made}`, cms.payload.secret) ?? '';
  const counted = { account: accountOf(person.email), device };
  await writeRecord(await createLocalReq({}, cms.payload), counted, { signedInAt: new Date().toISOString() });
  const response = await cms.fetch('/api/users/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: `therapy-device=${made}` },
    body: JSON.stringify({ email: person.email, password: aPassword }),
  });
  return visitOf(cms, ((await response.json()) as { token: string }).token);
}

const areNobody = (visits: Visit[]): Promise<boolean[]> => Promise.all(visits.map(isNobody));

test('all sessions of sign-ins at once work, and those that end meanwhile stay ended', async () => {
  const before = await times(4, () => signIn(cms, person));
  const [signsOut, renews, ...stay] = before;
  const [begun] = await Promise.all([
    times(20, signInByForm),
    signsOut?.post('/users/logout'),
    ...Array.from({ length: 5 }, () => renews?.post('/users/refresh-token')),
  ]);
  expect(await areNobody(begun)).toEqual(begun.map(() => false));
  expect(await areNobody(before)).toEqual([true, false, ...stay.map(() => false)]);
});

test('sessions that their owner ends while others begin stay ended', async () => {
  const [owner, lost, ...others] = await times(4, () => signIn(cms, person));
  const listed = await owner?.get('/users/own-sessions');
  const known = listed?.body['sessions'] as { id: string; isThisOne: boolean }[];
  await Promise.all([
    ...known.filter(({ isThisOne }) => !isThisOne).map(({ id }) => owner?.post(`/users/own-sessions/end/${id}`)),
    times(5, signInByForm),
    cms.payload.update({ collection: 'users', id: person.id, data: { name: 'Another name' } }),
  ]);
  expect(await areNobody([owner, lost, ...others].flatMap((visit) => visit ?? []))).toEqual([false, true, true, true]);
});

test('signing out everywhere ends all sessions', async () => {
  const [first, ...others] = await times(3, () => signIn(cms, person));
  await first?.post('/users/logout?allSessions=true');
  expect(await areNobody(others)).toEqual([true, true]);
});

/** A change that is made after Payload has read the account and before it has begun the session. */
async function whileSigningIn(change: () => Promise<unknown>): Promise<Visit | null> {
  const { config } = cms.payload.collections.users;
  const { beforeLogin } = config.hooks;
  config.hooks.beforeLogin = [() => change().then(() => undefined)];
  return signInByPassword(cms, person)
    .catch(() => null)
    .finally(() => (config.hooks.beforeLogin = beforeLogin));
}

test('a sign-in takes nothing back that was changed meanwhile', async () => {
  const { findOne } = cms.payload.db;
  let isFirst = true;
  const { payload } = cms;
  payload.db.findOne = async (args) => {
    const read = await findOne.call(payload.db, args);
    if (args.collection !== 'users' || !isFirst) return read as never;
    isFirst = false;
    await payload.update({ collection: 'users', id: person.id, data: { role: 'viewer' } });
    return read as never;
  };
  await signInByPassword(cms, person).finally(() => (payload.db.findOne = findOne));
  expect(await payload.findByID({ collection: 'users', id: person.id })).toMatchObject({ role: 'viewer' });
});

test('who signs in with a password that is being changed has no session afterwards', async () => {
  const password = `${aPassword} and more`;
  const visit = await whileSigningIn(() =>
    cms.payload.update({ collection: 'users', id: person.id, data: { password } }),
  );
  expect(visit).toBeNull();
  await expect(signInByPassword(cms, person)).rejects.toThrow();
});

test('a new password by a link of an e-mail ends all sessions but its own', async () => {
  const before = await signIn(cms, person);
  const token = await cms.payload.forgotPassword({
    collection: 'users',
    data: { email: person.email },
    disableEmail: true,
  });
  const password = `${aPassword} and more`;
  const after = await cms.payload.resetPassword({
    collection: 'users',
    data: { token, password },
    overrideAccess: true,
  });
  expect(await areNobody([before, visitOf(cms, after.token ?? '')])).toEqual([true, false]);
});
