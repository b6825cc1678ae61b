import { readGrant, type Previewed } from '@ot/shared-types/preview';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ShareAnswer } from '../src/preview/endpoints.ts';
import { editorUrl } from '../src/preview/preview-url.ts';
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

function share(document: object, headers: Record<string, string> = editor.headers): Promise<Response> {
  const body = JSON.stringify({ document, locale: 'pl' });
  return cms.fetch('/api/publishing/preview-links', { method: 'POST', headers, body });
}

/** What the token in an address grants. */
function grantIn(url: string) {
  const [, token = ''] = new URL(url).pathname.split('/');
  return readGrant(token, process.env['EXPORT_API_KEY'] ?? '', new Date());
}

describe('a link to share', () => {
  test('opens that document, in that language and English, for a week', async () => {
    const document: Previewed = { collection: 'topics', id: topic };
    const answer = (await (await share(document)).json()) as ShareAnswer;
    expect(new URL(answer.url).origin).toBe(previewUrl);
    const { expires } = answer;
    expect(grantIn(answer.url)).toEqual({
      state: 'valid',
      grant: { kind: 'share', document, locales: ['pl', 'en'], expires },
    });
    const days = (new Date(expires).getTime() - Date.now()) / 86_400_000;
    expect(days).toBeCloseTo(7, 2);
  });

  test.each([
    ['a user', { collection: 'users', id: '1' }, 400],
    ['settings that are none', { global: 'nonsense' }, 400],
    ['a document that is not there', { collection: 'topics', id: '00000000-0000-4000-8000-000000000000' }, 404],
  ])('is not made for %s', async (_, document, status) => {
    expect((await share(document)).status).toBe(status);
  });

  test('is made for a global', async () => {
    expect((await share({ global: 'home' })).status).toBe(200);
  });

  test('is made by people who write, and by no visitor', async () => {
    const viewer = await signInAs(cms, 'viewer');
    expect((await share({ collection: 'topics', id: topic }, viewer.headers)).status).toBe(403);
    expect((await share({ collection: 'topics', id: topic }, {})).status).toBe(401);
  });
});

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
