import { afterAll, beforeAll, expect, test } from 'vitest';
import { aServicePage, signInAs, startWithEditor, type SignedIn } from './sample-documents.ts';
import type { Cms } from './start-cms.ts';

/** What the screen of an old version does. Readers notice nothing of it. */
let cms: Cms;
let editor: SignedIn;
beforeAll(async () => {
  ({ cms, editor } = await startWithEditor());
});
afterAll(() => cms.stop());

const collection = 'service-pages';

/** As Payload's screen asks. */
const bringBack = (path: string, { headers } = editor) =>
  cms.fetch(`/api/${path}?draft=false`, { method: 'POST', headers });

async function titleOf(id: string, draft: boolean) {
  const { title, _status } = await cms.payload.findByID({ collection, id, draft, locale: 'en' });
  return `${_status}: ${title}`;
}

/** A live page that was a draft, then published, then published again. */
async function aPageWithPast(): Promise<{ id: string; versions: string[] }> {
  const { id } = await cms.payload.create({ collection, draft: true, data: { ...aServicePage, title: 'A draft' } });
  for (const title of ['First', 'Second'])
    await cms.payload.update({ collection, id, data: { title, _status: 'published' } });
  const found = await cms.payload.findVersions({ collection, where: { parent: { equals: id } }, sort: 'createdAt' });
  return { id, versions: found.docs.map((version) => version.id) };
}

test('an old draft becomes the newest draft, and the page stays live', async () => {
  const { id, versions } = await aPageWithPast();
  expect((await bringBack(`${collection}/versions/${versions[0] ?? ''}`)).status).toBe(200);
  expect([await titleOf(id, false), await titleOf(id, true)]).toEqual(['published: Second', 'draft: A draft']);
});

test('an old published text becomes a draft, and goes live when it is published', async () => {
  const { id, versions } = await aPageWithPast();
  await bringBack(`${collection}/versions/${versions[1] ?? ''}`);
  expect([await titleOf(id, false), await titleOf(id, true)]).toEqual(['published: Second', 'draft: First']);
  await cms.payload.update({ collection, id, data: { _status: 'published' } });
  expect(await titleOf(id, false)).toBe('published: First');
});

test('an old text of a fixed page becomes a draft in all languages, and the page stays live', async () => {
  const save = (intro: string, locale: 'en' | 'pl', data: { _status?: 'published' } = {}) =>
    cms.payload.updateGlobal({
      slug: 'home',
      locale,
      draft: data._status !== 'published',
      data: { title: 'Welcome', intro, ...data },
    });
  const introOf = async (draft: boolean, locale: 'en' | 'pl') =>
    (await cms.payload.findGlobal({ slug: 'home', draft, locale })).intro;
  await save('Old', 'en');
  await save('Stare', 'pl');
  const [old] = (await cms.payload.findGlobalVersions({ slug: 'home', sort: '-updatedAt', limit: 1 })).docs;
  await save('Nowe', 'pl');
  await save('New', 'en', { _status: 'published' });
  expect((await bringBack(`globals/home/versions/${old?.id ?? ''}`)).status).toBe(200);
  expect([await introOf(false, 'en'), await introOf(false, 'pl')]).toEqual(['New', 'Nowe']);
  expect([await introOf(true, 'en'), await introOf(true, 'pl')]).toEqual(['Old', 'Stare']);
});

test.each(['translator', 'viewer'] as const)('a %s brings nothing back', async (role) => {
  const { versions } = await aPageWithPast();
  const user = await signInAs(cms, role);
  const [home] = (await cms.payload.findGlobalVersions({ slug: 'home', limit: 1 })).docs;
  const entry = await bringBack(`${collection}/versions/${versions[0] ?? ''}`, user);
  const global = await bringBack(`globals/home/versions/${home?.id ?? ''}`, user);
  expect([entry.status, global.status]).toEqual([403, 403]);
});
