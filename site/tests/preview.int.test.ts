import { localeCodes, localeInfo } from '@ot/shared-types';
import { anExportedEntry } from '@ot/shared-types/examples';
import { makeToken, type Grant } from '@ot/shared-types/grants';
import { previewPath, signGrant, type SignedGrant } from '@ot/shared-types/preview';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { previewServer } from '../publisher/preview/preview-server.ts';
import { strings } from '../src/i18n/strings/index.ts';
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
const document = { collection: 'advice', id: 'advice-1' } as const;
const grant: Grant = { purpose: 'preview', document, locale: 'pl', expires: '2026-12-02T10:00:00Z' };
const granted = (changes: Partial<Grant> = {}) => publishing.cms.share({ ...grant, ...changes });
const signed = (changes: Partial<SignedGrant> = {}) =>
  signGrant({ kind: 'editor', document, locales: ['en', 'pl'], expires: grant.expires, ...changes }, key);
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

describe('a link of the editor’s screen', () => {
  test.each([
    ['forged', () => previewPath(`${signed()}x`, 'en'), 403, 'changed'],
    ['for other languages', () => previewPath(signed(), 'ur'), 403, 'other languages'],
    ['that has ended', () => previewPath(signed({ expires: now.toISOString() }), 'en'), 410, 'for a new link'],
    ['to a document that is gone', () => previewPath(signed({ document: gone }), 'en'), 404, 'deleted'],
    ['to another view', () => `${previewPath(signed(), 'en')}/everything`, 403, 'changed'],
  ])('%s shows one plain sentence', async (_, path, status, words) => {
    const response = await look(path());
    expect(response.status).toBe(status);
    const text = await response.text();
    expect(text).toContain(words);
    expect(text).not.toContain('A better title');
  });

  test('while the CMS is stopped says so', async () => {
    await publishing.cms.stop();
    const { status } = await look(previewPath(signed(), 'en'));
    await publishing.cms.start();
    expect(status).toBe(503);
  });
});

describe('a shared link', () => {
  test('that somebody ended opens nothing from then on, no upload either', async () => {
    publishing.cms.keepFiles({ 'draft-9.webp': 'a picture' });
    const token = granted();
    const paths = [previewPath(token, 'en'), previewPath(token, 'pl', 'side-by-side'), `/${token}/media/draft-9.webp`];
    for (const path of paths) expect((await look(path)).status, path).toBe(200);
    publishing.cms.endLink(token);
    for (const path of paths) expect([404, 410], path).toContain((await look(path)).status);
  });

  test.each([
    ['ended', () => ended()],
    ['expired', () => granted({ expires: now.toISOString() })],
    ['never made', makeToken],
    ['to a document that is gone', () => granted({ document: gone })],
  ])('%s is answered like all that open nothing', async (_, token) => {
    const [asked, other] = [await look(previewPath(token(), 'pl')), await look(previewPath(makeToken(), 'pl'))];
    expect([asked.status, other.status]).toEqual([410, 410]);
    const text = await asked.text();
    expect(text).toBe(await other.text());
    expect(text).not.toContain('A better title');
  });

  test.each([() => `/${granted().slice(0, 40)}/pl`, () => '/advice/pl'])(
    'that is none says the same, and the CMS is not asked',
    async (path) => {
      const before = publishing.cms.requests.get('grants');
      const response = await look(path());
      expect(response.status).toBe(403);
      expect(await response.text()).toContain(strings('pl').sharedDraft.closed);
      expect(publishing.cms.requests.get('grants')).toBe(before);
    },
  );

  test.each(localeCodes)('says so to its reader in %s', async (locale) => {
    const { htmlLang, dir } = localeInfo(locale);
    const text = await textAt(previewPath(ended(), locale));
    expect(text).toContain(`<html lang="${htmlLang}" dir="${dir}">`);
    expect(text).toContain(`<p>${strings(locale).sharedDraft.closed}</p>`);
  });

  test('opens nothing while the CMS cannot be asked, and does not say that it has ended', async () => {
    const token = granted();
    await publishing.cms.stop();
    const response = await look(previewPath(token, 'pl'));
    const upload = await look(`/${token}/media/draft-1.webp`);
    await publishing.cms.start();
    expect([response.status, upload.status]).toEqual([503, 404]);
    const text = await response.text();
    expect(text).toContain(strings('pl').sharedDraft.stopped);
    expect(text).not.toContain(strings('pl').sharedDraft.closed);
  });

  test('takes nothing that is typed', async () => {
    const body = JSON.stringify({ locale: 'en', values: { title: 'Put in by a stranger' } });
    const init = { method: 'POST', body, headers: { 'content-type': 'application/json' } };
    expect((await look(previewPath(granted(), 'en'), init)).status).toBe(403);
    expect((await look(previewPath(signed(), 'en'), init)).status).toBe(200);
  });

  test('opens the language that was shared, and the English beside it, and no other', async () => {
    const token = granted();
    const statuses = await Promise.all(
      (['pl', 'en', 'ur'] as const).map(async (locale) => (await look(previewPath(token, locale))).status),
    );
    expect(statuses).toEqual([200, 200, 403]);
  });

  test('stands in no log', async () => {
    const token = granted();
    publishing.cms.breakOff = 'drafts';
    await look(previewPath(token, 'pl'));
    publishing.cms.breakOff = null;
    expect(publishing.said.join()).not.toContain(token);
  });
});

const ended = (): string => {
  const token = granted();
  publishing.cms.endLink(token);
  return token;
};
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
    const expired = granted({ expires: now.toISOString() });
    for (const path of ['/media/draft-1.webp', `${below(expired)}/draft-1.webp`, `${below('x.y')}/draft-1.webp`])
      expect((await look(path)).status, path).not.toBe(200);
    for (const name of ['draft-3.html', 'none.webp', '..%2findex.html'])
      expect((await look(`${below(granted())}/${name}`)).status, name).toBe(404);
  });

  test('tells search engines to stay away', async () => {
    expect(await textAt('/robots.txt')).toContain('Disallow: /');
  });
});
