import type { Where } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPassword, aServicePage, signInAs, type SignedIn } from './sample-documents.ts';
import { startCms, type Cms } from './start-cms.ts';

/**
 * A test for each kind of hole that Payload and Next have had in the last two years and that this CMS could have
 * (`scripts/assurance/advisories.md` says which, and where the others are tested).
 */
let cms: Cms;
let administrator: SignedIn;
let editor: SignedIn;
let viewer: SignedIn;
let page: string;
beforeAll(async () => {
  cms = await startCms();
  administrator = await signInAs(cms, 'administrator');
  editor = await signInAs(cms, 'editor');
  viewer = await signInAs(cms, 'viewer');
  page = (await cms.payload.create({ collection: 'service-pages', data: { ...aServicePage, _status: 'published' } }))
    .id;
});
afterAll(() => cms.stop());

const json = { 'Content-Type': 'application/json' };
const get = (path: string, as?: SignedIn) => cms.fetch(`/api/${path}`, { headers: as?.headers ?? json });
const send = (method: string, path: string, body: unknown, as?: SignedIn) =>
  cms.fetch(`/api/${path}`, { method, headers: as?.headers ?? json, body: JSON.stringify(body) });
const docsOf = async (response: Response) => ((await response.json()) as { docs?: unknown[] }).docs ?? [];

/** What an account keeps that nobody may read. */
const secrets = [
  'hash',
  'salt',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'sessions',
  'sessions.id',
  'password',
];

const hidden = /"(hash|salt|resetPasswordToken|resetPasswordExpiration|password)"/;

describe('what nobody may read is not found out by asking', () => {
  test.each(secrets)('“%s” of an account, by a condition', async (field) => {
    for (const as of [viewer, editor, administrator]) {
      const asked = [
        `where[${field}][exists]=true`,
        `where[or][0][${field}][like]=a`,
        `where[and][0][${field}][not_equals]=x`,
      ];
      for (const query of asked) expect([query, (await get(`users?${query}`, as)).status]).toEqual([query, 400]);
    }
  });

  test.each(secrets)('“%s” of an account, by a reference to it', async (field) => {
    const response = await get(`payload-locked-documents?where[user.value.${field}][exists]=true`, editor);
    expect(await docsOf(response)).toEqual([]);
  });

  test.each(['approved', 'leaseToken'])('“%s” of a schedule', async (field) => {
    expect((await get(`schedules?where[${field}][exists]=true`, editor)).status).toBe(400);
  });

  test.each(secrets)('“%s” by order: sorting by it changes nothing and shows nothing', async (field) => {
    const sorted = async (sort: string) => (await get(`users?sort=${sort}&limit=50`, administrator)).text();
    const [up, down] = [await sorted(field), await sorted(`-${field}`)];
    expect(up === down || up.startsWith('{"errors"')).toBe(true);
  });

  test.each(['select', 'populate[users]'])('by naming it in %s', async (way) => {
    const named = secrets.map((field) => `${way}[${field}]=true`).join('&');
    const text = await (await get(`users?${named}&depth=2`, administrator)).text();
    expect(text).not.toMatch(hidden);
    // Sessions are named at an address of their own, to their owner alone.
    const docs = (JSON.parse(text) as { docs: { sessions?: unknown[] }[] }).docs;
    expect(docs.flatMap(({ sessions = [] }) => sessions)).toEqual([]);
  });

  test('in what signing in, renewing and asking who one is answer', async () => {
    const { email } = await cms.payload.findByID({ collection: 'users', id: viewer.id });
    const texts = await Promise.all(
      [
        send('POST', 'users/login', { email, password: aPassword }),
        send('POST', 'users/refresh-token', {}, viewer),
        get('users/me?depth=2&showHiddenFields=true', viewer),
      ].map(async (answer) => (await answer).text()),
    );
    for (const text of texts) expect(text).not.toMatch(hidden);
  });
});

describe('the database is not spoken to', () => {
  const hostile = [`x' OR '1'='1`, `x") OR 1=1 --`, `%' UNION SELECT hash FROM users --`, '$where', '[$ne]'];

  test.each(hostile)('by the value %s', async (value) => {
    for (const operator of ['equals', 'in', 'not_in', 'like', 'contains', 'exists']) {
      const query = `where[title][${operator}]=${encodeURIComponent(value)}`;
      const response = await get(`service-pages?${query}`, viewer);
      expect([operator, response.status < 500]).toEqual([operator, true]);
      // All that is not excluded is there, whatever the words.
      const isExcluding = operator === 'not_in' || operator === 'exists';
      if (!isExcluding) expect([operator, await docsOf(response)]).toEqual([operator, []]);
    }
  });

  test.each([
    `body.text' OR '1'='1`,
    `body.0.text") OR 1=1 --`,
    'body.text.root.children.0) UNION SELECT hash FROM users --',
    'translation.sourceHash$where',
    '$where',
    '__proto__.x',
    'constructor.prototype.x',
  ])('by the path %s', async (path) => {
    const name = encodeURIComponent(path);
    for (const query of [`where[${name}][equals]=x`, `where[${name}][in]=x`, `sort=${name}`, `select[${name}]=true`]) {
      const response = await get(`service-pages?${query}`, viewer);
      const text = await response.text();
      expect([query, response.status < 500, /SQLITE|syntax error|MongoServer/.test(text)]).toEqual([
        query,
        true,
        false,
      ]);
      expect(text).not.toContain('"hash"');
    }
  });

  test.each(['drop', 'or', '$or', 'toString'])('by the operator %s', async (operator) => {
    const response = await get(`service-pages?where[title][${operator}]=x`, viewer);
    expect(response.status).toBeLessThan(500);
    expect(await response.text()).not.toMatch(/SQLITE|syntax error|MongoServer/);
  });

  test.each(['{"__proto__":{"role":"administrator"}}', '{"constructor":{"prototype":{"role":"administrator"}}}'])(
    'and no object of this program is changed by %s',
    async (text) => {
      const headers = viewer.headers;
      await cms.fetch(`/api/users/${viewer.id}`, { method: 'PATCH', headers, body: text });
      await cms.fetch('/api/service-pages?__proto__[role]=administrator&where[__proto__][role]=x', { headers });
      expect(Reflect.get({}, 'role')).toBeUndefined();
    },
  );
});

describe('an account', () => {
  test.each([
    { role: 'administrator' },
    { role: { equals: 'administrator' } },
    { email: 'other@example.org' },
    { languages: ['pl'] },
    { sessions: [] },
    { resetPasswordToken: 'x', resetPasswordExpiration: '2099-01-01T00:00:00.000Z' },
    { hash: 'x', salt: 'x' },
    { collection: 'users', id: 'x', _strategy: 'local-jwt' },
  ])('gets nothing more by sending %j', async (data) => {
    const before = await rowOf(viewer.id);
    await send('PATCH', `users/${viewer.id}`, data, viewer);
    const after = await rowOf(viewer.id);
    expect({ ...after, updatedAt: '' }).toEqual({ ...before, updatedAt: '' });
  });

  test('is nobody’s any more once it has signed out, whoever kept the token', async () => {
    const leaving = await signInAs(cms, 'editor');
    expect((await get('service-pages', leaving)).status).toBe(200);
    expect((await send('POST', 'users/logout', {}, leaving)).status).toBe(200);
    expect((await get('service-pages', leaving)).status).toBe(403);
    expect((await send('POST', 'users/refresh-token', {}, leaving)).status).toBe(403);
  });

  test('has another session after each sign-in: none is taken over from before', async () => {
    const { email } = await cms.payload.findByID({ collection: 'users', id: viewer.id });
    const signIn = async () => {
      const response = await cms.fetch('/api/users/login', {
        method: 'POST',
        headers: { ...json, Cookie: 'payload-token=chosen-by-somebody-else' },
        body: JSON.stringify({ email, password: aPassword }),
      });
      return ((await response.json()) as { token: string }).token;
    };
    const [first, second] = [await signIn(), await signIn()];
    expect(first).not.toBe(second);
    expect([first, second]).not.toContain('chosen-by-somebody-else');
  });

  test.each(['{"alg":"none","typ":"JWT"}', '{"alg":"HS256","typ":"JWT"}'])(
    'is not taken by a token that nobody signed: %s',
    async (header) => {
      const part = (text: string) => Buffer.from(text).toString('base64url');
      const claims = JSON.stringify({ id: administrator.id, collection: 'users', email: 'x', exp: 4_000_000_000 });
      const token = `${part(header)}.${part(claims)}.${part('x')}`;
      const response = await cms.fetch('/api/users', { headers: { Authorization: `JWT ${token}` } });
      expect(response.status).toBe(403);
    },
  );

  test('is not unlocked by those who may not', async () => {
    const { email } = await cms.payload.findByID({ collection: 'users', id: administrator.id });
    for (const as of [undefined, viewer, editor])
      expect((await send('POST', 'users/unlock', { email }, as)).status).toBe(403);
  });

  test.each([{ email: { $ne: null } }, { email: ['a', 'b'] }, { username: { like: 'a' } }, { email: { like: '%' } }])(
    'is not found by %j in the place of its name',
    async (name) => {
      const { status } = await send('POST', 'users/login', { ...name, password: aPassword });
      expect([400, 401, 429]).toContain(status);
    },
  );

  const rowOf = (id: string) =>
    cms.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'users',
      where: { id: { equals: id } } satisfies Where,
    });
});

describe('what belongs to somebody else', () => {
  test('as preferences is not read, written or deleted', async () => {
    await send('POST', 'payload-preferences/mine', { value: { secret: 'of the editor' } }, editor);
    const mine = await cms.payload.find({ collection: 'payload-preferences', where: { key: { equals: 'mine' } } });
    const id = mine.docs[0]?.id ?? '';
    expect(await (await get('payload-preferences/mine', viewer)).text()).not.toContain('of the editor');
    expect(await docsOf(await get(`payload-preferences?where[id][equals]=${id}`, viewer))).toEqual([]);
    await cms.fetch(`/api/payload-preferences?where[id][equals]=${id}`, { method: 'DELETE', headers: viewer.headers });
    await send(
      'POST',
      'payload-preferences/mine',
      { value: 1, user: { relationTo: 'users', value: editor.id } },
      viewer,
    );
    expect((await (await get('payload-preferences/mine', editor)).json()) as object).toMatchObject({
      value: { secret: 'of the editor' },
    });
  });

  test('as an account is not read under its own or another collection’s address', async () => {
    expect((await get(`users/${editor.id}`, viewer)).status).toBe(404);
    for (const slug of ['service-pages', 'media', 'payload-locked-documents'])
      expect((await get(`${slug}/${editor.id}`, viewer)).status).toBe(404);
    expect((await get(`users/${page}`, administrator)).status).toBe(404);
  });
});

describe('a request', () => {
  test('from another site, or from a page without an origin, changes nothing', async () => {
    for (const Origin of ['https://evil.example', 'null', `http://localhost:3100.evil.example`]) {
      const headers = { ...editor.headers, Origin };
      const response = await cms.fetch(`/api/service-pages/${page}`, { method: 'PATCH', headers, body: '{}' });
      expect([Origin, response.status]).toEqual([Origin, 403]);
    }
  });

  test('of any host gets no address of that host', async () => {
    const headers = { ...administrator.headers, Host: 'evil.example', 'X-Forwarded-Host': 'evil.example' };
    const answers = ['users/me', 'media?limit=1', `service-pages/${page}?depth=2`].map((path) =>
      cms.fetch(`/api/${path}`, { headers }).then((response) => response.text()),
    );
    expect((await Promise.all(answers)).join('')).not.toContain('evil.example');
  });

  test('with a kind of content that takes long to read is answered at once', async () => {
    const started = performance.now();
    const type = `multipart/form-data; ${'boundary='.repeat(20_000)}${';'.repeat(50_000)}`;
    const headers = { ...editor.headers, 'Content-Type': type };
    await cms.fetch('/api/media', { method: 'POST', headers, body: 'x' });
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test.each(['1000', '-1', '1e9', 'x'])('for a depth of %s goes no deeper than two', async (depth) => {
    expect((await get(`service-pages/${page}?depth=${depth}`, viewer)).status).toBeLessThan(500);
  });

  test('says nothing of drafts to those who did not sign in, however it asks', async () => {
    for (const query of ['draft=true', 'overrideAccess=true', 'trash=true', 'locale=all', 'depth=2'])
      expect([query, (await get(`service-pages?${query}`)).status]).toEqual([query, 403]);
  });
});
