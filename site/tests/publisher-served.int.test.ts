import { once } from 'node:events';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteServer } from '../publisher/serve/site-server.ts';
import { pencils, settings, startPublishing, type Publishing } from './publishing.ts';

let site: Publishing;
let server: Server;
let url: string;
beforeAll(async () => {
  site = await startPublishing();
  await site.publish();
  server = siteServer(site.folders.current, { https: false }).listen(0);
  await once(server, 'listening');
  // A server that listens on a port has an address with a port.
  url = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await site.end();
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(url + path, { headers, redirect: 'manual' });

test('pages are served without ".html", with the strict headers', async () => {
  const page = await get('/advice/holding-a-pencil');
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page.headers.get('content-security-policy')).not.toContain('wasm');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect((await get('/pl/search')).headers.get('content-security-policy')).toContain("'wasm-unsafe-eval'");
});

test('assets are kept for ever, pages are asked for again', async () => {
  const [asset = ''] = /\/_astro\/[^"]+\.css/.exec(await (await get('/')).text()) ?? [];
  expect((await get(asset)).headers.get('cache-control')).toContain('immutable');
  const etag = (await get('/advice')).headers.get('etag') ?? '';
  expect((await get('/advice', { 'if-none-match': etag })).status).toBe(304);
});

test('a page that cannot be read is answered 500, and is not taken for one that is not there', async () => {
  const file = join(site.folders.current, 'loop.html');
  symlinkSync('loop.html', file);
  expect((await get('/loop')).status).toBe(500);
  rmSync(file);
  expect((await get('/loop')).status).toBe(404);
});

test('an unknown address is answered 404 in its language', async () => {
  const polish = await get('/pl/no-such-page');
  expect(polish.status).toBe(404);
  expect(await polish.text()).toContain('<html lang="pl"');
  expect((await get('/no-such-page')).status).toBe(404);
});

test('an unpublished page is answered 404, an old address and a short one lead on', async () => {
  site.cms.unpublish('advice', 'advice-2');
  site.cms.publish(pencils({ slug: 'grip' }));
  site.cms.addRedirect({ id: 'r1', from: '/advice/holding-a-pencil', to: { collection: 'advice', id: 'advice-1' } });
  await site.publish();
  expect((await get('/advice/using-scissors')).status).toBe(404);
  const old = await get('/pl/advice/holding-a-pencil');
  expect([old.status, old.headers.get('location')]).toEqual([301, '/pl/advice/grip']);
  expect((await get('/pl/advice/grip')).status).toBe(200);
});

test('only GET and HEAD are answered, and nonsense is no crash', async () => {
  expect((await fetch(`${url}/`, { method: 'POST' })).status).toBe(405);
  const socket = connect(Number(new URL(url).port), 'localhost');
  socket.write('GET advice HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  const [answer] = (await once(socket, 'data')) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1\.1 400/);
  expect((await get('/..%2f..%2fpublisher/store.sqlite')).status).toBe(404);
  expect((await get('/%E0%A4%A')).status).toBe(404);
  expect((await get('/')).status).toBe(200);
});

test('twenty switches under load: no failed answer, and none mixed from two releases', async () => {
  let done = false;
  let answers = 0;
  const faults: string[] = [];
  const visitor = async () => {
    while (!done) {
      const text = await getUncompressed('/').catch((error: unknown) => `failed: ${String(error)}`);
      answers += 1;
      // Each release has another name, and shows it in the title, in the header and in the footer.
      const names = new Set(text.match(/Service \d+x*/g));
      if (names.size !== 1 || !text.trimEnd().endsWith('</html>'))
        faults.push(`${[...names].join()} ${text.slice(-200)}`);
    }
  };
  site.cms.publishGlobal(settings({ serviceName: 'Service 0' }));
  await site.publish();
  const visitors = Array.from({ length: 8 }, visitor);
  for (let round = 1; round <= 20 || answers < 2000; round += 1) {
    // Names of different lengths: a mixed answer would be cut off.
    site.cms.publishGlobal(settings({ serviceName: `Service ${round}${'x'.repeat((round % 5) * 40)}` }));
    await site.publish();
  }
  done = true;
  await Promise.all(visitors);
  expect(faults).toEqual([]);
});

/** Without compression an answer has a length, which must be that of its text. */
function getUncompressed(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(url + path, { headers: { 'accept-encoding': 'identity' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks);
        const length = Number(response.headers['content-length']);
        if (response.statusCode === 200 && text.length === length) resolve(text.toString());
        else reject(new Error(`Status ${response.statusCode}, ${text.length} of ${length} bytes`));
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

test('of the uploads only pictures, in a sandbox, and PDF files, in none, are served', async () => {
  const folder = join(site.folders.current, 'media');
  mkdirSync(folder, { recursive: true });
  for (const name of ['a.jpg', 'a.pdf', 'x.html', 'x.js', 'x.svg']) writeFileSync(join(folder, name), 'bytes');
  const [picture, pdf] = [await get('/media/a.jpg'), await get('/media/a.pdf')];
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  expect(picture.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(pdf.headers.get('content-security-policy')).not.toContain('sandbox');
  for (const upload of [picture, pdf]) expect(upload.headers.get('x-content-type-options')).toBe('nosniff');
  for (const name of ['x.html', 'x.js', 'x.svg']) expect((await get(`/media/${name}`)).status, name).toBe(404);
});
