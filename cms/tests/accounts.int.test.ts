import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startCms, type Cms } from './start-cms.ts';
import { aPassword, signInAs, type SignedIn } from './sample-documents.ts';

let cms: Cms;
let editor: SignedIn;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const send = (path: string, method: string, headers: Record<string, string>, body: object) =>
  cms.fetch(path, { method, headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) });

test('nobody becomes administrator by being the first to come', async () => {
  const cms = await startCms();
  const first = { email: 'stranger@example.org', password: aPassword, name: 'Stranger' };
  const response = await cms.fetch('/api/users/first-register', { method: 'POST', body: JSON.stringify(first) });
  const { totalDocs } = await cms.payload.count({ collection: 'users' });
  await cms.stop();
  expect([response.status, totalDocs]).toEqual([403, 0]);
});

test('a short password is refused with what to do', async () => {
  const data = { email: 'a@example.org', name: 'A', role: 'viewer' as const, password: 'fourteen chars' };
  await expect(cms.payload.create({ collection: 'users', data })).rejects.toMatchObject({
    data: { errors: [{ path: 'password', message: expect.stringContaining('at least 15') as string }] },
  });
});

beforeEach(async () => {
  await signInAs(cms, 'administrator');
  editor = await signInAs(cms, 'editor');
});

test('an editor changes their own name and password', async () => {
  const changed = { name: 'New name', password: 'quarry violin mossy lantern', currentPassword: aPassword };
  expect((await send(`/api/users/${editor.id}`, 'PATCH', editor.headers, changed)).status).toBe(200);
});

test.each([[{}], [{ currentPassword: 'not this one at all' }]])(
  'a new password needs the present one: %j',
  async (present) => {
    const changed = { password: 'quarry violin mossy lantern', ...present };
    const response = await send(`/api/users/${editor.id}`, 'PATCH', editor.headers, changed);
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('present password')]);
  },
);

test('an administrator sets the password of somebody else with their own', async () => {
  const administrator = await signInAs(cms, 'administrator');
  const set = (present: object) =>
    send(`/api/users/${editor.id}`, 'PATCH', administrator.headers, {
      password: 'quarry violin mossy lantern',
      ...present,
    });
  expect((await set({})).status).toBe(400);
  expect((await set({ currentPassword: aPassword })).status).toBe(200);
});

test('a new password ends all other sessions', async () => {
  const { email } = await cms.payload.findByID({ collection: 'users', id: editor.id });
  const other = await cms.payload.login({ collection: 'users', data: { email, password: aPassword } });
  const me = async (headers: Record<string, string>) =>
    (await cms.fetch('/api/users/me', { headers })).json() as Promise<unknown>;
  const changed = { password: 'quarry violin mossy lantern', currentPassword: aPassword };
  await send(`/api/users/${editor.id}`, 'PATCH', editor.headers, changed);
  expect(await me({ Authorization: `JWT ${other.token ?? ''}` })).toMatchObject({ user: null });
  expect(await me(editor.headers)).toMatchObject({ user: { id: editor.id } });
});

test('an editor’s new password is checked too', async () => {
  expect((await send(`/api/users/${editor.id}`, 'PATCH', editor.headers, { password: 'short' })).status).toBe(400);
});

test('an editor cannot make themselves administrator', async () => {
  await send(`/api/users/${editor.id}`, 'PATCH', editor.headers, { role: 'administrator' });
  expect(await cms.payload.findByID({ collection: 'users', id: editor.id })).toMatchObject({ role: 'editor' });
});

test('an editor cannot change another account', async () => {
  const other = await signInAs(cms, 'viewer');
  expect((await send(`/api/users/${other.id}`, 'PATCH', editor.headers, { name: 'X' })).status).toBe(403);
});

test('an editor sees no other account', async () => {
  const response = await cms.fetch('/api/users', { headers: editor.headers });
  expect(await response.json()).toMatchObject({ totalDocs: 1 });
});

test('the last administrator cannot lose the role', async () => {
  const all = await cms.payload.find({
    collection: 'users',
    where: { role: { equals: 'administrator' } },
    pagination: false,
  });
  const [last, ...others] = all.docs;
  for (const { id } of others) await cms.payload.delete({ collection: 'users', id });
  const demote = cms.payload.update({ collection: 'users', id: last?.id ?? '', data: { role: 'viewer' } });
  await expect(demote).rejects.toThrow('only administrator');
});

test('a cookie from another origin signs nobody in', async () => {
  const token = editor.headers['Authorization']?.slice(4) ?? '';
  const cookie = { Cookie: `payload-token=${token}` };
  const elsewhere = await cms.fetch('/api/users/me', { headers: { ...cookie, Origin: 'https://evil.example' } });
  const here = await cms.fetch('/api/users/me', { headers: { ...cookie, Origin: 'http://localhost:3100' } });
  expect(await elsewhere.json()).toMatchObject({ user: null });
  expect(await here.json()).toMatchObject({ user: { id: editor.id } });
});
