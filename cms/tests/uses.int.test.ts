import { afterAll, beforeAll, expect, test } from 'vitest';
import { completeUses } from '../src/derived-rows/complete-uses.ts';
import { usesOf } from '../src/derived-rows/uses-of.ts';
import {
  aContactPoint,
  anAdvice,
  aSentenceNaming,
  aServicePage,
  aTopic,
  signInAs,
  type SignedIn,
} from './sample-documents.ts';
import { saveAs } from './save-as.ts';
import { startCms, type Cms } from './start-cms.ts';

let cms: Cms;
let editor: SignedIn;
let contact: string;
let topic: string;
beforeAll(async () => {
  cms = await startCms();
  editor = await signInAs(cms, 'editor');
  const published = { _status: 'published' as const };
  contact = (await cms.payload.create({ collection: 'contact-points', data: { ...aContactPoint, ...published } })).id;
  topic = (await cms.payload.create({ collection: 'topics', data: { ...aTopic, ...published } })).id;
});
afterAll(() => cms.stop());

const collection = 'service-pages';
const contactBlock = (contactPoint: string) => ({ blockType: 'contact' as const, contactPoint });
/** Where a document is used, in one line for each place. */
async function placesOf(target: { collection: string; id: string }, source: string): Promise<string[]> {
  const found = (await usesOf(cms, target)).filter(({ id }) => id === source);
  return found.flatMap(({ places }) =>
    places.map(({ field, locale, published, draft }) =>
      [field, locale, published && 'published', draft && 'draft'].filter(Boolean).join(' '),
    ),
  );
}

const aContact = () => ({ collection: 'contact-points', id: contact });

test('a draft counts as a use, and is told from a publication', async () => {
  const page = await cms.payload.create({ collection, draft: true, data: { ...aServicePage, title: 'One' } });
  await cms.payload.update({
    collection,
    id: page.id,
    draft: true,
    autosave: true,
    data: { body: [contactBlock(contact)] },
  });
  expect(await placesOf(aContact(), page.id)).toEqual(['body.0.contactPoint draft']);
  await cms.payload.update({ collection, id: page.id, data: { _status: 'published' } });
  expect(await placesOf(aContact(), page.id)).toEqual(['body.0.contactPoint published draft']);
  await cms.payload.update({ collection, id: page.id, draft: true, data: { body: [] } });
  expect(await placesOf(aContact(), page.id)).toEqual(['body.0.contactPoint published']);
});

test('a sentence in another language counts, with its language', async () => {
  const page = await cms.payload.create({ collection, data: { ...aServicePage, title: 'Two', _status: 'published' } });
  const [block] = page.body ?? [];
  const body = [{ ...block, blockType: 'text' as const, text: aSentenceNaming(contact) }];
  await cms.payload.update({ collection, id: page.id, locale: 'pl', draft: true, data: { body } });
  expect(await placesOf(aContact(), page.id)).toEqual(['body.0.text pl draft']);
});

test('every way in is noted: REST, duplicate, restore and globals', async () => {
  const page = await cms.payload.create({ collection, draft: true, data: { ...aServicePage, title: 'Three' } });
  const send = (method: string, path: string, body: object) =>
    cms.fetch(`/api/${path}`, { method, headers: editor.headers, body: JSON.stringify(body) });
  const at = { path: `${collection}/${page.id}`, query: 'draft=true' };
  await saveAs(cms, editor, at, { body: [{ id: 'new', ...contactBlock(contact) }] });
  expect(await placesOf(aContact(), page.id)).toHaveLength(1);
  const copied = (await (await send('POST', `${collection}/${page.id}/duplicate`, {})).json()) as {
    doc: { id: string };
  };
  expect(await placesOf(aContact(), copied.doc.id)).toHaveLength(1);
  await saveAs(cms, editor, at, { body: [] });
  expect(await placesOf(aContact(), page.id)).toEqual([]);
  const { docs } = await cms.payload.findVersions({
    collection,
    where: { parent: { equals: page.id } },
    sort: '-createdAt',
  });
  const old = docs.find(({ version }) => version.body?.some(({ blockType }) => blockType === 'contact'));
  await send('POST', `${collection}/versions/${old?.id ?? ''}`, {});
  expect(await placesOf(aContact(), page.id)).toHaveLength(1);
  await saveAs(cms, editor, { path: 'globals/site-settings', query: 'draft=true' }, { helpContact: contact });
  expect(await placesOf(aContact(), 'site-settings')).toEqual(['helpContact draft']);
});

test('a missing row and one of an older version count as unknown, and are derived', async () => {
  const advice = await cms.payload.create({ collection: 'advice', data: { ...anAdvice(topic), _status: 'published' } });
  const used = () => placesOf({ collection: 'topics', id: topic }, advice.id);
  const source = { source: { equals: `advice/${advice.id}` } };
  await cms.payload.db.deleteMany({ collection: 'uses', where: source });
  expect(await used()).toEqual(['topic published draft']);
  await cms.payload.db.updateOne({ collection: 'uses', where: source, data: { version: 0 } });
  expect(await used()).toEqual(['topic published draft']);
});

test('a save that refers to the same things writes nothing', async () => {
  const advice = await cms.payload.create({ collection: 'advice', data: { ...anAdvice(topic), title: 'Same' } });
  await completeUses(cms.payload);
  const { db } = cms.payload;
  const upsert = db.upsert.bind(db);
  let writes = 0;
  db.upsert = (args) => {
    if (args.collection === 'uses') writes += 1;
    return upsert(args);
  };
  await cms.payload.update({ collection: 'advice', id: advice.id, draft: true, data: { title: 'Same thing' } });
  db.upsert = upsert;
  expect(writes).toBe(0);
});
