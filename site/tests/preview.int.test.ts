import { anExportedEntry } from '@ot/shared-types/examples';
import { previewPath, signGrant, type PreviewGrant } from '@ot/shared-types/preview';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { previewServer } from '../publisher/preview/preview-server.ts';
import { pencils, startPublishing, type Publishing } from './publishing.ts';

const cmsOrigin = 'https://cms.example.org';
const siteOrigin = 'https://example.org';
const now = new Date('2026-11-25T10:00:00Z');

let publishing: Publishing;
let server: Server;
let url: string;
beforeAll(async () => {
  publishing = await startPublishing();
  await publishing.publish();
  publishing.cms.saveDraft(pencils({ title: 'A better title' }));
  const { client, store, bundle } = publishing.parts;
  const parts = { client, published: () => store.content, render: bundle.render, key, cmsOrigin, siteOrigin };
  server = previewServer({ ...parts, clock: () => now }, bundle.assetsFolder, (message) =>
    publishing.said.push(message),
  );
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  url = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await publishing.end();
});

const key = 'the key of the export in these tests';
const grant: PreviewGrant = {
  kind: 'share',
  document: { collection: 'advice', id: 'advice-1' },
  locales: ['en', 'pl'],
  expires: '2026-12-02T10:00:00Z',
};
const granted = (changes: Partial<PreviewGrant> = {}) => signGrant({ ...grant, ...changes }, key);
const look = (path: string, init: RequestInit = {}) => fetch(url + path, init);
const textAt = async (path: string) => (await look(path)).text();

describe('a draft', () => {
  test('is shown, and says that it is not published', async () => {
    const text = await textAt(previewPath(granted(), 'en'));
    expect(text).toContain('A better title</h1>');
    expect(text).toContain('Preview: not published');
  });

  test('is not on the site, and neither is anything of a preview', () => {
    const page = publishing.page('/advice/holding-a-pencil') ?? '';
    expect(page).toContain('Holding a pencil</h1>');
    expect(page).not.toMatch(/preview/i);
  });

  test('that was never published is shown', async () => {
    publishing.cms.saveDraft(anExportedEntry('advice', { changes: { id: 'new-1', slug: 'new', title: 'Brand new' } }));
    const token = granted({ document: { collection: 'advice', id: 'new-1' } });
    expect(await textAt(previewPath(token, 'en'))).toContain('Brand new</h1>');
  });

  test('of another document is not shown: a link to it leads to the published page', async () => {
    publishing.cms.saveDraft(anExportedEntry('topics', { changes: { title: 'Secret plans' } }));
    const text = await textAt(previewPath(granted(), 'en'));
    expect(text).toContain(`href="${siteOrigin}/topics/fine-motor-skills"`);
    expect(text).not.toContain('Secret plans');
  });

  test('with something missing names it, and shows the rest', async () => {
    publishing.cms.saveDraft(anExportedEntry('advice', { changes: { id: 'gap-1', slug: 'gap', summary: '' } }));
    const text = await textAt(previewPath(granted({ document: { collection: 'advice', id: 'gap-1' } }), 'en'));
    expect(text).toContain('<strong>English, summary:</strong> Nothing is here yet.');
    expect(text).toContain('Holding a pencil</h1>');
  });

  test('of an entry without a page is shown on the page that lists it', async () => {
    publishing.cms.saveDraft(anExportedEntry('contact-points', { changes: { title: 'New advice line' } }));
    const token = granted({ document: { collection: 'contact-points', id: 'contact-1' } });
    expect(await textAt(previewPath(token, 'en'))).toContain('New advice line');
  });

  test('is shown in two languages side by side, each in a frame without a bar', async () => {
    const token = granted();
    const text = await textAt(previewPath(token, 'pl', 'side-by-side'));
    const frames = ['pl', 'en'].map((locale) => `/${token}/${locale}/frame`);
    expect([...text.matchAll(/<iframe src="([^"]+)"/g)].map(([, src]) => src)).toEqual(frames);
    expect(await textAt(frames[0] ?? '')).not.toContain('preview-bar');
  });
});

describe('a link', () => {
  test.each([
    ['forged', () => previewPath(`${granted()}x`, 'en'), 403, 'changed'],
    ['for other languages', () => previewPath(granted(), 'ur'), 403, 'other languages'],
    ['that has ended', () => previewPath(granted({ expires: now.toISOString() }), 'en'), 410, 'for a new link'],
    ['to a document that is gone', () => previewPath(granted({ document: gone }), 'en'), 404, 'deleted'],
    ['to another view', () => `${previewPath(granted(), 'en')}/everything`, 403, 'changed'],
    ['without a token', () => '/advice/holding-a-pencil', 403, 'changed'],
  ])('%s shows one plain sentence', async (_, path, status, words) => {
    const response = await look(path());
    expect(response.status).toBe(status);
    const text = await response.text();
    expect(text).toContain(words);
    expect(text).not.toContain('A better title');
  });

  test('to share takes nothing that is typed', async () => {
    const body = JSON.stringify({ locale: 'en', values: { title: 'Put in by a stranger' } });
    const init = { method: 'POST', body, headers: { 'content-type': 'application/json' } };
    expect((await look(previewPath(granted(), 'en'), init)).status).toBe(403);
    expect((await look(previewPath(granted({ kind: 'editor' }), 'en'), init)).status).toBe(200);
  });

  test('while the CMS is stopped says so', async () => {
    await publishing.cms.stop();
    const { status } = await look(previewPath(granted(), 'en'));
    await publishing.cms.start();
    expect(status).toBe(503);
  });
});

const gone = { collection: 'advice', id: 'gone' } as const;

describe('every answer', () => {
  test.each([
    ['a draft', () => previewPath(granted(), 'en')],
    ['a refusal', () => '/'],
  ])('%s is kept by nobody, found by nobody and framed by the CMS alone', async (_, path) => {
    const { headers } = await look(path());
    expect(headers.get('cache-control')).toBe('no-store, private');
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain(`frame-ancestors 'self' ${cmsOrigin}`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  });

  test('has what it refers to: sheets and scripts', async () => {
    const text = await textAt(previewPath(granted(), 'en'));
    const files = [...text.matchAll(/(?:href|src)="(\/(?:_astro|favicon)[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(files.length).toBeGreaterThanOrEqual(4);
    for (const file of files) expect((await look(file)).status, file).toBe(200);
  });

  test('has the uploads of a draft, which are nowhere else, for whoever has a link that opens', async () => {
    publishing.cms.keepFiles({ 'draft-1.webp': 'a picture', 'draft-2.pdf': 'a leaflet', 'draft-3.html': 'a trap' });
    const below = (token: string) => `/${token}/media`;
    const picture = await look(`${below(granted())}/draft-1.webp`);
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect(picture.headers.get('content-security-policy')).toContain('sandbox');
    const leaflet = await look(`${below(granted())}/draft-2.pdf`);
    expect([leaflet.status, leaflet.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const ended = granted({ expires: now.toISOString() });
    for (const path of ['/media/draft-1.webp', `${below(ended)}/draft-1.webp`, `${below('x.y')}/draft-1.webp`])
      expect((await look(path)).status, path).not.toBe(200);
    for (const name of ['draft-3.html', 'none.webp', '..%2findex.html'])
      expect((await look(`${below(granted())}/${name}`)).status, name).toBe(404);
  });

  test('tells search engines to stay away', async () => {
    expect(await textAt('/robots.txt')).toContain('Disallow: /');
  });
});
