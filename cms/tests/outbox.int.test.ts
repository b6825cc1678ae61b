import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startCms, type Cms } from './start-cms.ts';
import { aServicePage } from './sample-documents.ts';

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
  const { docs } = await cms.payload.find({ collection: 'changes', sort: 'sequence', pagination: false });
  return docs.map(({ sequence, kind, collection, documentId }) => ({ sequence, kind, collection, documentId }));
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
  const data = Buffer.from(onePixel, 'base64');
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

test('changes made at once have numbers that only grow', async () => {
  await Promise.all(Array.from({ length: 8 }, (_, index) => publish(`At once ${index}`)));
  const numbers = (await newRows()).map(({ sequence }) => sequence);
  expect(numbers).toHaveLength(8);
  expect(new Set(numbers).size).toBe(8);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
});

const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
