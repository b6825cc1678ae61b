import { afterAll, beforeAll, expect, test } from 'vitest';
import { aServicePage, signInAs, startWithEditor, type SignedIn } from './sample-documents.ts';
import type { Cms } from './start-cms.ts';

/** Back to what readers have. */
let cms: Cms;
let editor: SignedIn;
beforeAll(async () => {
  ({ cms, editor } = await startWithEditor());
});
afterAll(() => cms.stop());

const collection = 'service-pages';
type Language = 'en' | 'pl';

const discard = (document: string, { headers } = editor) =>
  cms.fetch(`/api/${document}/discard-draft?locale=en`, { method: 'POST', headers });

async function titleOf(id: string, draft: boolean, locale: Language = 'en') {
  const { title, _status } = await cms.payload.findByID({ collection, id, draft, locale });
  return `${_status}: ${title}`;
}

/** A live page with a draft in two languages. */
async function aPageWithDrafts(): Promise<string> {
  const { id } = await cms.payload.create({
    collection,
    data: { ...aServicePage, title: 'Live', _status: 'published' },
  });
  await cms.payload.update({ collection, id, locale: 'pl', data: { title: 'Na żywo', _status: 'published' } });
  await cms.payload.update({ collection, id, draft: true, data: { title: 'Draft' } });
  await cms.payload.update({ collection, id, draft: true, locale: 'pl', data: { title: 'Szkic' } });
  return id;
}

const introOf = async (draft: boolean, locale: Language) =>
  (await cms.payload.findGlobal({ slug: 'home', draft, locale })).intro;

/** The home page, live and with a draft in two languages. */
async function keepHomeWithDrafts(): Promise<void> {
  const save = (intro: string, locale: Language, draft: boolean) =>
    cms.payload.updateGlobal({
      slug: 'home',
      locale,
      draft,
      data: { title: 'Welcome', intro, ...(!draft && { _status: 'published' }) },
    });
  await save('Live', 'en', false);
  await save('Na żywo', 'pl', false);
  await save('Draft', 'en', true);
  await save('Szkic', 'pl', true);
}

test('the form shows what readers have, in all languages, and readers notice nothing', async () => {
  const id = await aPageWithDrafts();
  const response = await discard(`${collection}/${id}`);
  expect([response.status, await response.json()]).toMatchObject([
    200,
    { doc: { title: 'Live', _status: 'published' } },
  ]);
  const inBoth = async (draft: boolean) => [await titleOf(id, draft), await titleOf(id, draft, 'pl')];
  const live = ['published: Live', 'published: Na żywo'];
  expect([await inBoth(true), await inBoth(false)]).toEqual([live, live]);
});

test('what was discarded stays among the old versions', async () => {
  const id = await aPageWithDrafts();
  await discard(`${collection}/${id}`);
  const where = { parent: { equals: id } };
  const { docs } = await cms.payload.findVersions({ collection, where, locale: 'pl', sort: '-updatedAt' });
  expect(docs.map(({ version }) => version.title)).toContain('Szkic');
});

test('a fixed page goes back in all languages', async () => {
  await keepHomeWithDrafts();
  const response = await discard('globals/home');
  expect([response.status, await response.json()]).toMatchObject([200, { doc: { intro: 'Live' } }]);
  const inBoth = async (draft: boolean) => [await introOf(draft, 'en'), await introOf(draft, 'pl')];
  const live = ['Live', 'Na żywo'];
  expect([await inBoth(true), await inBoth(false)]).toEqual([live, live]);
});

test('where readers have nothing, the draft stays', async () => {
  const { id } = await cms.payload.create({ collection, draft: true, data: { ...aServicePage, title: 'New' } });
  const response = await discard(`${collection}/${id}`);
  expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('nothing to go back to')]);
  expect(await titleOf(id, true)).toBe('draft: New');
});

test.each(['translator', 'viewer'] as const)('a %s discards nothing', async (role) => {
  const id = await aPageWithDrafts();
  await keepHomeWithDrafts();
  const user = await signInAs(cms, role);
  const answers = [await discard(`${collection}/${id}`, user), await discard('globals/home', user)];
  expect(answers.map(({ status }) => status)).toEqual([403, 403]);
  expect([await titleOf(id, true), await introOf(true, 'en')]).toEqual(['draft: Draft', 'Draft']);
});

test('nobody who is not signed in discards anything', async () => {
  const id = await aPageWithDrafts();
  expect((await discard(`${collection}/${id}`, { ...editor, headers: {} })).status).toBe(403);
  expect(await titleOf(id, true)).toBe('draft: Draft');
});
