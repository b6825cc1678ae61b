import { hashOfToken, makeToken, type GrantAnswer } from '@ot/shared-types/grants';
import { readGrant, type Previewed } from '@ot/shared-types/preview';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SharedLinks, ShareAnswer } from '../src/preview/endpoints.ts';
import { forgetOldGrants } from '../src/grants/grants.ts';
import { editorUrl } from '../src/preview/preview-url.ts';
import { askExport } from './ask-export.ts';
import { aTopic, signInAs, type SignedIn } from './sample-documents.ts';
import { startCms, type Cms } from './start-cms.ts';
import { createLocalReq } from 'payload';

const previewUrl = 'https://preview.example.org';

let cms: Cms;
let topic: string;
let editor: SignedIn;
beforeAll(async () => {
  cms = await startCms({ PREVIEW_URL: previewUrl });
  topic = (await cms.payload.create({ collection: 'topics', data: aTopic })).id;
  editor = await signInAs(cms, 'editor');
});
afterAll(() => cms.stop());

const ask = (path: string, by: SignedIn | null, body?: object): Promise<Response> =>
  cms.fetch(`/api/publishing/preview-links${path}`, {
    headers: by?.headers ?? {},
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
const share = (document: object, by: SignedIn | null = editor) => ask('', by, { document, locale: 'pl' });
const topicDocument = (): Previewed => ({ collection: 'topics', id: topic });

/** A link that was just shared, and its token. */
async function aLink(document: object = topicDocument()): Promise<ShareAnswer & { token: string }> {
  const answer = (await (await share(document)).json()) as ShareAnswer;
  const [, token = ''] = new URL(answer.url).pathname.split('/');
  return { ...answer, token };
}

/** What the previews are told of a token. */
async function opens(token: string): Promise<GrantAnswer['grant']> {
  const response = await askExport(cms, `grants?hash=${hashOfToken(token)}`);
  return ((await response.json()) as GrantAnswer).grant;
}

async function listed(query = `?collection=topics&id=${topic}`, by = editor): Promise<SharedLinks['links']> {
  return ((await (await ask(query, by)).json()) as SharedLinks).links;
}

describe('a link to share', () => {
  test('opens that document, in that language, for a week', async () => {
    const { url, token, expires } = await aLink();
    expect(url).toBe(`${previewUrl}/${token}/pl`);
    expect(await opens(token)).toEqual({ purpose: 'preview', document: topicDocument(), locale: 'pl', expires });
    expect((new Date(expires).getTime() - Date.now()) / 86_400_000).toBeCloseTo(7, 2);
  });

  test.each([
    ['a user', { collection: 'users', id: '1' }, 400],
    ['settings that are none', { global: 'nonsense' }, 400],
    ['a document that is not there', { collection: 'topics', id: '00000000-0000-4000-8000-000000000000' }, 404],
  ])('is not made for %s', async (_, document, status) => {
    expect((await share(document)).status).toBe(status);
  });

  test('is made for a global', async () => {
    const { token } = await aLink({ global: 'home' });
    expect(await opens(token)).toMatchObject({ document: { global: 'home' } });
    expect(await listed('?global=home')).toHaveLength(1);
  });

  test('is made, listed and ended by people who write, and by no visitor', async () => {
    const [link] = await listed();
    const viewer = await signInAs(cms, 'viewer');
    for (const [by, status] of [
      [viewer, 403],
      [null, 401],
    ] as const) {
      expect((await share(topicDocument(), by)).status).toBe(status);
      expect((await ask(`?collection=topics&id=${topic}`, by)).status).toBe(status);
      expect((await ask(`/${link?.id}/end`, by, {})).status).toBe(status);
    }
  });

  test('is listed with who made it, and without what would open it', async () => {
    const { token, expires } = await aLink();
    const [newest] = await listed();
    const { name } = await cms.payload.findByID({ collection: 'users', id: editor.id });
    expect(newest).toMatchObject({ madeBy: name, locale: 'pl', expires });
    expect(JSON.stringify(await listed())).not.toContain(hashOfToken(token));
  });

  test('opens nothing once anybody who writes has ended it, and others go on', async () => {
    const [gone, kept] = [await aLink(), await aLink()];
    const translator = await signInAs(cms, 'translator', ['pl']);
    const id = (await listed()).find(({ expires }) => expires === gone.expires)?.id ?? '';
    // Twice: a second press changes nothing.
    for (const by of [translator, editor]) expect((await ask(`/${id}/end`, by, {})).status).toBe(200);
    expect([await opens(gone.token), (await opens(kept.token))?.purpose]).toEqual([null, 'preview']);
    expect((await listed()).map((link) => link.id)).not.toContain(id);
  });

  test('that is not there is not ended', async () => {
    expect((await ask('/00000000-0000-4000-8000-000000000000/end', editor, {})).status).toBe(404);
  });

  test('opens nothing when its time is over, like one that never was', async () => {
    const { token } = await aLink();
    await change(token, { expiresAt: new Date(Date.now() - 1000).toISOString() });
    expect([await opens(token), await opens(makeToken())]).toEqual([null, null]);
  });

  test('is forgotten 90 days after it expired', async () => {
    const [old, recent] = [await aLink(), await aLink()];
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
    await change(old.token, { expiresAt: daysAgo(91) });
    await change(recent.token, { expiresAt: daysAgo(89) });
    await forgetOldGrants(cms.payload, new Date());
    expect([await kept(old.token), await kept(recent.token)]).toEqual([0, 1]);
  });

  test('is kept as a fingerprint alone, which nobody can read', async () => {
    const { token } = await aLink();
    const administrator = await signInAs(cms, 'administrator');
    const { docs } = await cms.payload.find({ collection: 'grants', pagination: false });
    expect(JSON.stringify(docs)).not.toMatch(new RegExp(`${token}|${hashOfToken(token)}`));
    const id = docs[0]?.id ?? '';
    for (const path of ['grants', `grants/${id}`, 'grants/count'])
      expect((await cms.fetch(`/api/${path}`, { headers: administrator.headers })).status, path).toBe(403);
    const user = {
      ...(await cms.payload.findByID({ collection: 'users', id: administrator.id })),
      collection: 'users',
    };
    const reading = cms.payload.find({ collection: 'grants', overrideAccess: false, user });
    await expect(reading).rejects.toThrow('not allowed');
  });

  test('is asked for by the publisher alone, and by nothing but a fingerprint', async () => {
    const { token } = await aLink();
    const path = `grants?hash=${hashOfToken(token)}`;
    expect((await cms.fetch(`/api/export/${path}`, { headers: editor.headers })).status).toBe(401);
    expect((await askExport(cms, 'grants?hash=advice')).status).toBe(400);
  });
});

const whereToken = (token: string) => ({ tokenHash: { equals: hashOfToken(token) } });
const change = (token: string, data: { expiresAt: string }) =>
  cms.payload.db.updateOne({ collection: 'grants', where: whereToken(token), data });
const kept = async (token: string) =>
  (await cms.payload.db.count({ collection: 'grants', where: whereToken(token) })).totalDocs;

/** What the token in an address of the CMS's own screens grants. */
function grantIn(url: string) {
  const [, token = ''] = new URL(url).pathname.split('/');
  return readGrant(token, process.env['EXPORT_API_KEY'] ?? '', new Date());
}

describe('the link of the editor’s screen', () => {
  test('opens that document in all languages, at the one on the screen', async () => {
    const url = editorUrl(await createLocalReq({ locale: 'ar' }, cms.payload), 'topics', topic) ?? '';
    expect(new URL(url).pathname).toMatch(/\/ar$/);
    expect(grantIn(url)).toMatchObject({ grant: { kind: 'editor', document: { collection: 'topics', id: topic } } });
  });

  test('is not made for what has no page', async () => {
    const req = await createLocalReq({ locale: 'en' }, cms.payload);
    expect([editorUrl(req, 'users', '1'), editorUrl(req, 'topics', undefined)]).toEqual([null, null]);
  });
});
