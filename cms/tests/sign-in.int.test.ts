import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { aPassword } from './sample-documents.ts';
import { startCms, type Cms } from './start-cms.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

/**
 * The clock stands still unless a test moves it: waiting is counted in seconds, and a busy machine takes its time. It is near
 * the true one: MongoDB's driver takes a leap of hours for a lost connection. */
let now = Date.now();
afterEach(() => vi.useRealTimers());

let email: string;
beforeEach(async () => {
  now = Date.now();
  vi.useFakeTimers({ toFake: ['Date'], now });
  email = `person-${String(Math.random()).slice(2, 8)}@example.org`;
  await cms.payload.create({ collection: 'users', data: { email, name: 'P', role: 'viewer', password: aPassword } });
});

interface Attempt {
  password?: string;
  cookie?: string;
  account?: string;
}

function attempt({ password = 'wrong wrong wrong wrong', cookie, account = email }: Attempt): Promise<Response> {
  return cms.fetch('/api/users/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(cookie && { Cookie: cookie }) },
    body: JSON.stringify({ email: account, password }),
  });
}

/** The mark that an answer gives to a browser. */
function markIn(response: Response): string {
  const cookie = response.headers.getSetCookie().find((line) => line.startsWith('therapy-device='));
  return cookie?.split(';')[0] ?? '';
}

async function guess(times: number, options: Attempt = {}): Promise<Response[]> {
  const answers: Response[] = [];
  for (let count = 0; count < times; count += 1) answers.push(await attempt(options));
  return answers;
}

describe('wrong passwords by strangers', () => {
  test('are slowed down, and told how long', async () => {
    const last = (await guess(4)).at(-1);
    expect(last?.status).toBe(429);
    expect(Number(last?.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(await last?.text()).toContain('Wait for 2 seconds');
  });

  test('shut nobody out of a browser in which she signed in before', async () => {
    const hers = markIn(await attempt({ password: aPassword }));
    await guess(6);
    expect((await attempt({ password: aPassword, cookie: hers })).status).toBe(200);
  });

  test('are what is counted: who signs in from one new browser after another does not wait', async () => {
    const answers = await guess(6, { password: aPassword });
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 200));
  });

  test('all at once are no faster', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => attempt({})));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(3);
  });

  test('with a mark that somebody made up are those of a stranger', async () => {
    await guess(4, { cookie: 'therapy-device=abc.def' });
    expect((await attempt({ password: aPassword })).status).toBe(429);
  });

  test('count for the browser as well, whatever account it tries', async () => {
    const cookie = markIn(await attempt({}));
    for (const account of ['a@example.org', 'b@example.org', 'c@example.org']) await attempt({ cookie, account });
    expect((await attempt({ cookie, account: 'd@example.org' })).status).toBe(429);
  });
});

test('an account that does not exist is answered like one that does', async () => {
  const told = async (account: string) => {
    const answers = await guess(4, { account });
    return Promise.all(answers.map(async (answer) => [answer.status, await answer.text()]));
  };
  expect(await told('nobody@example.org')).toEqual(await told(email));
});

test('a sign-in is forgotten by the count', async () => {
  const first = await attempt({ password: aPassword });
  const cookie = markIn(first);
  await guess(2, { cookie });
  await attempt({ password: aPassword, cookie });
  expect((await guess(2, { cookie })).map(({ status }) => status)).toEqual([401, 401]);
});

test('sign-ins and failures are logged with account and address, and nobody forges a line', async () => {
  const info = vi.spyOn(cms.payload.logger, 'info').mockImplementation(() => undefined);
  await attempt({});
  await attempt({ password: aPassword });
  await attempt({ account: 'x@example.org\nSign-in succeeded' });
  expect(info.mock.calls.map(([line]) => line)).toEqual([
    { msg: 'Sign-in failed', account: email, address: 'unknown' },
    { msg: 'Sign-in succeeded', account: email, address: 'unknown' },
    { msg: 'Sign-in failed', account: 'x@example.org?sign-in?succeeded', address: 'unknown' },
  ]);
  info.mockRestore();
});

test.each(['/api/users/forgot-password', '/api/users/reset-password'])(
  '%s says that no e-mail is set up',
  async (path) => {
    const body = JSON.stringify({ email, token: 'x', password: aPassword });
    const response = await cms.fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('No e-mail is set up')]);
  },
);

test('an old session keeps its own end when it is renewed', async () => {
  const { token } = (await (await attempt({ password: aPassword })).json()) as { token: string };
  const renew = async () => {
    const headers = { Authorization: `JWT ${token}` };
    const response = await cms.fetch('/api/users/refresh-token', { method: 'POST', headers });
    return (await response.json()) as { refreshedToken: string };
  };
  vi.setSystemTime(now + 60_000);
  expect((await renew()).refreshedToken).not.toBe(token);
  const { user } = await cms.payload.auth({ headers: new Headers({ Authorization: `JWT ${token}` }) });
  const createdAt = new Date(Date.now() - 5 * 60 * 60 * 1000).toISOString();
  const where = { userId: { equals: user?.id } };
  await cms.payload.db.updateMany({ collection: 'session-records', where, data: { createdAt } });
  expect((await renew()).refreshedToken).toBe(token);
});
