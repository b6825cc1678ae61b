import { once } from 'node:events';
import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

/**
 * A test for each kind of hole that Next has had in the last two years, asked of the built CMS
 * (`scripts/assurance/advisories.md` says which).
 */
const cmsUrl = inject('cmsUrl');

/** A server inside, which nobody outside may reach through the CMS. */
let inside: Server;
let insideUrl: string;
let reached = 0;
beforeAll(async () => {
  inside = createServer((_, response) => {
    reached += 1;
    response.writeHead(200, { 'content-type': 'image/png' }).end('inside');
  }).listen(0, '127.0.0.1');
  await once(inside, 'listening');
  // It listens on a port.
  insideUrl = `http://127.0.0.1:${(inside.address() as AddressInfo).port}`;
});
afterAll(() => {
  inside.closeAllConnections();
  inside.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(cmsUrl + path, { headers, redirect: 'manual' });

const layers = ['proxy', 'src/proxy', 'middleware', 'src/middleware', 'pages/_middleware'];

test.each(layers)('no header leads past the policy of the screens: %s', async (layer) => {
  const subrequest = Array.from({ length: 6 }, () => layer).join(':');
  for (const path of ['/admin/login', '/admin']) {
    const plain = await get(path);
    const past = await get(path, { 'x-middleware-subrequest': subrequest, 'x-middleware-subrequest-id': 'x' });
    expect(past.status).toBe(plain.status);
    expect(past.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  }
  expect((await get('/api/users', { 'x-middleware-subrequest': subrequest })).status).toBe(403);
});

test.each(['next-url', 'x-invoke-path', 'x-matched-path', 'x-rewrite-url', 'x-original-url', 'rsc'])(
  'the header %s opens no address to nobody',
  async (header) => {
    const response = await get('/api/users', { [header]: '/api/health' });
    expect(response.status).toBe(403);
  },
);

/** The shape that made React run what a stranger sent (CVE-2025-55182), with a mark in the place of harm. */
const hostile = {
  0: '{"then":"$1:__proto__:then","status":"resolved_model","reason":-1,"value":"{\\"then\\":\\"$B0\\"}","_response":{"_prefix":"throw Object.assign(new Error(\'x\'),{digest:\'RAN-WHAT-WAS-SENT\'});","_formData":{"get":"$1:constructor:constructor"}}}',
  1: '"$@0"',
};

test('what is sent to a server function is read as data, and runs nothing', async () => {
  const login = await (await get('/admin/login')).text();
  const known = [...new Set([...login.matchAll(/"([0-9a-f]{42})"/g)].map(([, id = '']) => id))];
  for (const id of [...known, 'x', '00'.repeat(21)]) {
    const body = new FormData();
    for (const [name, value] of Object.entries(hostile)) body.set(name, value);
    const headers = { 'Next-Action': id, Origin: cmsUrl };
    const response = await fetch(`${cmsUrl}/admin/login`, { method: 'POST', headers, body });
    expect(await response.text()).not.toContain('RAN-WHAT-WAS-SENT');
  }
  expect((await get('/api/health')).status).toBe(200);
});

test('a server function is not asked for by a page of another site, or by one without an origin', async () => {
  for (const Origin of ['https://evil.example', 'null']) {
    const headers = { 'Next-Action': '00'.repeat(21), Origin, 'Content-Type': 'text/plain;charset=UTF-8' };
    const response = await fetch(`${cmsUrl}/admin/login`, { method: 'POST', headers, body: '[]' });
    expect(response.ok).toBe(false);
  }
});

test.each(['/x.png', '@evil.example/x.png', '/x.svg'])('pictures are fetched from nowhere: %s', async (rest) => {
  const before = reached;
  for (const url of [insideUrl + rest, `//${new URL(insideUrl).host}${rest}`, `${cmsUrl}/api/users`, '/api/users']) {
    const response = await get(`/_next/image?w=640&q=75&url=${encodeURIComponent(url)}`);
    expect([url, response.status]).toEqual([url, 404]);
  }
  expect(reached).toBe(before);
});

test('a request that asks to become a WebSocket is handed on to nobody', async () => {
  const before = reached;
  const { hostname, port } = new URL(cmsUrl);
  for (const path of [`${insideUrl}/`, `//${new URL(insideUrl).host}/`, '/_next/webpack-hmr'])
    await new Promise<void>((resolve) => {
      const headers = { Connection: 'Upgrade', Upgrade: 'websocket', Host: new URL(insideUrl).host };
      const asked = ask({ hostname, port, path, headers, timeout: 2000 });
      asked.on('close', resolve).on('error', () => undefined);
      asked.on('timeout', () => asked.destroy());
      asked.on('response', (response) => response.resume());
      asked.end();
    });
  expect(reached).toBe(before);
});

const elsewhere = [
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/%5Cevil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
  '/admin/../..//evil.example',
];

test.each(elsewhere)('whoever has signed in is sent to no other place: %s', async (redirect) => {
  const { email, password } = inject('users').find(({ role }) => role === 'viewer') ?? { email: '', password: '' };
  const signedIn = await fetch(`${cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  expect(signedIn.status).toBe(200);
  const Cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const response = await get(`/admin/login?redirect=${encodeURIComponent(redirect)}`, { Cookie });
  const location = response.headers.get('location');
  const text = await response.text();
  if (location !== null) expect(new URL(location, cmsUrl).origin).toBe(cmsUrl);
  expect(text).not.toMatch(/(NEXT_REDIRECT;[^"]*|url=)(https?:)?(\/|\\)*evil\.example/);
});

test('no answer can be kept for the next who asks, and none names a host that a stranger sent', async () => {
  const headers = { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https', Forwarded: 'host=evil.example' };
  for (const path of ['/', '/admin', '/admin/login', '/api/users/me', '/api/access']) {
    const response = await get(path, headers);
    expect([path, response.headers.get('location') ?? '']).toEqual([path, expect.not.stringContaining('evil.example')]);
    expect(await response.text()).not.toContain('evil.example');
    expect([path, response.headers.get('cache-control') ?? '']).not.toEqual([
      path,
      expect.stringMatching(/public|s-maxage/),
    ]);
  }
});

test.each([
  '/_next/static/..%2f..%2f..%2fpackage.json',
  '/_next/static/%2e%2e/%2e%2e/server/app-paths-manifest.json',
  '/..%2f..%2f.data%2fsecrets.json',
  '/_next/../.env',
])('no file beside those of the screens is sent: %s', async (path) => {
  const { hostname, port } = new URL(cmsUrl);
  const status = await new Promise<number>((resolve, reject) => {
    // `fetch` would tidy the path before it asks.
    ask({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
  expect([308, 307, 400, 404]).toContain(status);
});
