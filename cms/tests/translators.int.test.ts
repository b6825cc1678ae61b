import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startCms, type Cms } from './start-cms.ts';
import { readAs, saveAs } from './save-as.ts';
import { aContactPoint, aServicePage, signInAs, type SignedIn } from './sample-documents.ts';

let cms: Cms;
let translator: SignedIn;
let page: { id: string; body?: unknown };
beforeAll(async () => {
  cms = await startCms();
  translator = await signInAs(cms, 'translator', ['pl']);
});
afterAll(() => cms.stop());

const collection = 'service-pages';
beforeEach(async () => {
  page = await cms.payload.create({ collection, data: { ...aServicePage, _status: 'published' } });
});

const save = (data: object, query = 'draft=true', locale = 'pl', path = `${collection}/${page.id}`) =>
  saveAs(cms, translator, { path, locale, query }, data);
const publish = (data: object = {}) => save({ ...data, _status: 'published' }, '');
const english = () => cms.payload.findByID({ collection, id: page.id, locale: 'en' });

/** The page’s blocks with the first thing to do in other words. */
const bodyWith = (change: (dos: { id: string; text: string }[]) => object[]): object[] =>
  // The sample page has a do and don’t list as its second block.
  (page.body as { blockType: string; dos: { id: string; text: string }[] }[]).map((block) =>
    block.blockType === 'do-dont' ? { ...block, dos: change(block.dos) } : block,
  );

test('a translator changes words in their own language', async () => {
  expect((await save({ title: 'Jak pracujemy' })).status).toBe(200);
});

test('words inside blocks too', async () => {
  const body = bodyWith((dos) => dos.map((row) => ({ ...row, text: 'Pytaj' })));
  expect((await save({ body })).status).toBe(200);
});

test('a form that sends everything back unchanged is accepted', async () => {
  const document = await readAs(cms, translator, { path: `${collection}/${page.id}`, locale: 'pl' });
  expect((await save({ ...document, title: 'Jak pracujemy' })).status).toBe(200);
});

test.each([
  ['English words', { title: 'Changed' }, 'en', 'You translate into Polish'],
  ['another language', { title: 'Cum lucrăm' }, 'ro', 'You translate into Polish'],
  ['a fact', { area: 'Elsewhere' }, 'pl', 'only an editor'],
  ['the position', { order: 99 }, 'pl', 'only an editor'],
  ['a question to the service', { askTheService: [{ id: 'new', about: 'x', question: 'y' }] }, 'pl', 'only an editor'],
])('%s are refused, with the reason', async (_name, data, locale, reason) => {
  const response = await save(data, 'draft=true', locale);
  expect([response.status >= 400, await response.text()]).toEqual([true, expect.stringContaining(reason)]);
});

test.each([
  ['a row is added', (dos: object[]) => [...dos, { id: 'new', text: 'Nowy' }]],
  ['a row is removed', (dos: object[]) => dos.slice(1)],
  ['rows change places', (dos: object[]) => dos.toReversed()],
  ['rows get other ids', (dos: object[]) => dos.map((_, index) => ({ id: `n${index}`, text: 'x' }))],
])('%s: refused, and English keeps its words', async (_name, change) => {
  expect((await save({ body: bodyWith(change) })).status).toBe(403);
  expect(await english()).toMatchObject({ body: [{}, { dos: [{ text: 'Ask' }, { text: 'Wait' }] }] });
});

test('a block added by a translator is refused', async () => {
  expect((await save({ body: [...bodyWith((dos) => dos), { id: 'new', blockType: 'text' }] })).status).toBe(403);
});

test('a telephone number is out of reach', async () => {
  const contact = await cms.payload.create({
    collection: 'contact-points',
    data: { ...aContactPoint, _status: 'published' },
  });
  const response = await save({ phone: '0123 456789' }, 'draft=true', 'pl', `contact-points/${contact.id}`);
  expect(response.status).toBe(400);
});

test('a translator publishes their own language', async () => {
  await save({ title: 'Jak pracujemy' });
  expect((await publish()).status).toBe(200);
  expect(await cms.payload.findByID({ collection, id: page.id, locale: 'pl' })).toMatchObject({
    title: 'Jak pracujemy',
  });
});

test('but not an editor’s unfinished work with it', async () => {
  await cms.payload.update({ collection, id: page.id, draft: true, data: { title: 'Half a tho' } });
  await save({ title: 'Jak pracujemy' });
  const response = await publish();
  expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('ask an editor')]);
  expect(await english()).toMatchObject({ title: 'How we work' });
});

test('nor a page that was never published', async () => {
  const draft = await cms.payload.create({ collection, draft: true, data: aServicePage });
  page = draft;
  expect((await publish({ title: 'x' })).status).toBe(403);
});

test('a translator cannot take a page off the site', async () => {
  expect((await save({ _status: 'draft' }, '')).status).toBe(403);
  expect(await english()).toMatchObject({ _status: 'published' });
});

test('nor restore an old version', async () => {
  const { docs } = await cms.payload.findVersions({ collection, where: { parent: { equals: page.id } } });
  const path = `/api/${collection}/versions/${docs[0]?.id ?? ''}`;
  expect((await cms.fetch(path, { method: 'POST', headers: translator.headers })).status).toBe(403);
});

test('nor create or delete', async () => {
  const { headers } = translator;
  const created = await cms.fetch(`/api/${collection}`, { method: 'POST', headers, body: '{}' });
  const deleted = await cms.fetch(`/api/${collection}/${page.id}`, { method: 'DELETE', headers });
  expect([created.status, deleted.status]).toEqual([403, 403]);
});

test('a viewer changes nothing', async () => {
  const { headers } = await signInAs(cms, 'viewer');
  const path = `/api/${collection}/${page.id}?locale=pl&draft=true`;
  expect((await cms.fetch(path, { method: 'PATCH', headers, body: '{"title":"x"}' })).status).toBe(403);
});

test('settings follow the same rules', async () => {
  const data = { serviceName: 'OT', area: 'Hertfordshire', interpreterLine: 'Tell us.', _status: 'published' as const };
  await cms.payload.updateGlobal({ slug: 'site-settings', data });
  const change = (body: object) => save(body, 'draft=true', 'pl', 'globals/site-settings');
  expect((await change({ serviceName: 'Terapia' })).status).toBe(200);
  expect((await change({ area: 'Elsewhere' })).status).toBe(400);
});
