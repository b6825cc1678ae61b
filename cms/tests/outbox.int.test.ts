import { commitTransaction, createLocalReq, initTransaction } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { numberChanges } from '../src/outbox/number-changes.ts';
import { aPicture } from './sample-files.ts';
import { startCms, type Cms } from './start-cms.ts';
import { aServicePage, signInAs } from './sample-documents.ts';

let cms: Cms;
let before: number;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const collection = 'service-pages';
const publish = (title = aServicePage.title) =>
  cms.payload.create({ collection, data: { ...aServicePage, title, _status: 'published' } });

async function rows() {
  const { docs } = await cms.payload.find({ collection: 'changes', sort: 'at', pagination: false });
  return docs;
}

/** The rows since the test said `before = …`. */
const newRows = async () => (await rows()).slice(before);
const startCounting = async () => {
  before = (await rows()).length;
};
beforeEach(startCounting);

test('a publication is a change', async () => {
  const page = await publish();
  expect(await newRows()).toMatchObject([{ kind: 'entry', collection, documentId: page.id }]);
});

test('a draft is none', async () => {
  const draft = await cms.payload.create({ collection, draft: true, data: { title: 'Draft' } });
  await cms.payload.update({ collection, id: draft.id, draft: true, data: { title: 'Draft again' } });
  expect(await newRows()).toEqual([]);
});

test('a draft over a published page is none', async () => {
  const page = await publish();
  await startCounting();
  await cms.payload.update({ collection, id: page.id, draft: true, autosave: true, data: { title: 'Later' } });
  expect(await newRows()).toEqual([]);
});

test('publishing that draft is one', async () => {
  const page = await publish();
  await cms.payload.update({ collection, id: page.id, draft: true, data: { title: 'Later' } });
  await startCounting();
  await cms.payload.update({ collection, id: page.id, data: { _status: 'published' } });
  expect(await newRows()).toMatchObject([{ documentId: page.id }]);
});

test('withdrawing a page is a change', async () => {
  const page = await publish();
  await startCounting();
  await cms.payload.update({ collection, id: page.id, data: { _status: 'draft' } });
  expect(await newRows()).toMatchObject([{ documentId: page.id }]);
});

test('deleting a published page is a change', async () => {
  const page = await publish();
  await startCounting();
  await cms.payload.delete({ collection, id: page.id });
  expect(await newRows()).toMatchObject([{ kind: 'entry', collection, documentId: page.id }]);
});

test('deleting a page that was never published is none', async () => {
  const draft = await cms.payload.create({ collection, draft: true, data: { title: 'Never' } });
  await cms.payload.delete({ collection, id: draft.id });
  expect(await newRows()).toEqual([]);
});

test('restoring an old version of a published page is a change', async () => {
  const page = await publish();
  await cms.payload.update({ collection, id: page.id, data: { title: 'Second' } });
  const { docs } = await cms.payload.findVersions({
    collection,
    where: { parent: { equals: page.id } },
    sort: 'createdAt',
  });
  await startCounting();
  await cms.payload.restoreVersion({ collection, id: docs[0]?.id ?? '' });
  expect(await newRows()).toMatchObject([{ documentId: page.id }]);
});

test('a new address is a change of the page and of the redirect', async () => {
  const page = await publish();
  await startCounting();
  await cms.payload.update({ collection, id: page.id, data: { slug: 'quite-new' } });
  expect((await newRows()).map(({ kind }) => kind)).toEqual(['entry', 'redirect']);
});

test('a picture’s new description is a change', async () => {
  const data = await aPicture();
  const file = { data, mimetype: 'image/png', name: 'dot.png', size: data.length };
  const picture = await cms.payload.create({ collection: 'media', data: { alt: 'A dot' }, file });
  await cms.payload.update({ collection: 'media', id: picture.id, data: { alt: 'A small dot' } });
  expect(await newRows()).toMatchObject([{ kind: 'media' }, { kind: 'media', documentId: picture.id }]);
});

test('published settings are a change, their draft is none', async () => {
  const data = { title: 'Welcome', intro: 'What do you need?' };
  await cms.payload.updateGlobal({ slug: 'home', draft: true, data });
  expect(await newRows()).toEqual([]);
  await cms.payload.updateGlobal({ slug: 'home', data: { ...data, _status: 'published' } });
  expect(await newRows()).toMatchObject([{ kind: 'global', collection: 'home', documentId: 'home' }]);
});

test('a replaced file and a deleted picture are changes', async () => {
  const data = await aPicture();
  const file = { data, mimetype: 'image/png', name: 'other.png', size: data.length };
  const picture = await cms.payload.create({ collection: 'media', data: { alt: 'A dot' }, file });
  await startCounting();
  await cms.payload.update({ collection: 'media', id: picture.id, data: {}, file });
  await cms.payload.delete({ collection: 'media', id: picture.id });
  expect(await newRows()).toMatchObject([
    { kind: 'media', documentId: picture.id },
    { kind: 'media', documentId: picture.id },
  ]);
});

test('a translation that goes live and one that is withdrawn are changes', async () => {
  const data = { ...aServicePage, title: 'Translated', body: [], _status: 'published' as const };
  const page = await cms.payload.create({ collection, data });
  await startCounting();
  const translate = (state: 'live' | 'in-review') =>
    cms.payload.update({
      collection,
      id: page.id,
      locale: 'pl',
      data: { title: 'Jak', summary: 'Co.', translation: { state, method: 'person' }, _status: 'published' },
    });
  await translate('live');
  await translate('in-review');
  expect(await newRows()).toMatchObject([{ documentId: page.id }, { documentId: page.id }]);
});

test('a row keeps who did it and what the page was called', async () => {
  const { id } = await signInAs(cms, 'editor');
  const user = { ...(await cms.payload.findByID({ collection: 'users', id })), collection: 'users' as const };
  await cms.payload.create({ collection, data: { ...aServicePage, title: 'Named', _status: 'published' }, user });
  expect(await newRows()).toMatchObject([{ title: 'Named', by: 'person', userId: id, userName: 'editor' }]);
});

test('a row has no number before the feed has seen it', async () => {
  await publish('Unseen');
  expect((await newRows())[0]).toMatchObject({ waiting: true });
  await numberChanges(cms.payload);
  expect((await newRows())[0]).toMatchObject({ waiting: false, sequence: expect.any(Number) as number });
});

test('two readers who number at once leave no gap and give no number twice', async () => {
  await numberChanges(cms.payload);
  const numbers = async () => (await rows()).flatMap(({ sequence }) => sequence ?? []).sort((a, b) => a - b);
  const highest = (await numbers()).at(-1) ?? 0;
  await Promise.all(Array.from({ length: 8 }, (_, index) => publish(`At once ${index}`)));
  await Promise.all([numberChanges(cms.payload), numberChanges(cms.payload), numberChanges(cms.payload)]);
  expect((await numbers()).filter((number) => number > highest)).toEqual(
    Array.from({ length: 8 }, (_, index) => highest + 1 + index),
  );
});

test.runIf(process.env['MONGODB_URL'])('a change whose transaction ends late comes after the cursor', async () => {
  await numberChanges(cms.payload);
  const slow = await createLocalReq({}, cms.payload);
  await initTransaction(slow);
  const page = await cms.payload.create({
    collection,
    data: { ...aServicePage, title: 'Slow', _status: 'published' },
    req: slow,
  });
  await publish('Fast');
  await numberChanges(cms.payload);
  await commitTransaction(slow);
  await numberChanges(cms.payload);
  const numbered = (await newRows()).sort((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0));
  expect(numbered.at(-1)).toMatchObject({ documentId: page.id, waiting: false });
});
