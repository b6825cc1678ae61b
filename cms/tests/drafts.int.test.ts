import { DraftAnswerSchema, type DraftAnswer } from '@ot/shared-types/preview';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nameUntitled } from '../src/data-migrations/20261201-name-untitled.ts';
import { askExport, askExportForJson } from './ask-export.ts';
import { anAdvice, aTopic } from './sample-documents.ts';
import { startCms, type Cms } from './start-cms.ts';

let cms: Cms;
let advice: string;
beforeAll(async () => {
  cms = await startCms();
  const topic = await cms.payload.create({ collection: 'topics', data: { ...aTopic, _status: 'published' } });
  const data = { ...anAdvice(topic.id), _status: 'published' as const };
  advice = (await cms.payload.create({ collection: 'advice', data })).id;
  await cms.payload.update({ collection: 'advice', id: advice, data: { title: 'Not yet' }, draft: true });
});
afterAll(() => cms.stop());

async function draftOf(query: string): Promise<DraftAnswer> {
  return DraftAnswerSchema.parse(await askExportForJson(cms, `drafts?${query}`));
}

const draftOfAdvice = (id = advice) => draftOf(`collection=advice&id=${id}`);

test('a draft over a published page is shown', async () => {
  const { draft } = await draftOfAdvice();
  expect(draft?.languages.en?.content).toMatchObject({ title: 'Not yet', summary: 'Short crayons make it easier.' });
});

test('the published page stays as it is beside its draft', async () => {
  expect(await askExportForJson(cms, `entries?collection=advice&ids=${advice}`)).toMatchObject({
    entries: [{ languages: { en: { content: { title: 'Holding a pencil' } } } }],
  });
});

test('a translation is shown that is not live and does not say how it was made', async () => {
  const title = 'Trzymanie ołówka';
  await cms.payload.update({ collection: 'advice', id: advice, locale: 'pl', data: { title }, draft: true });
  const { draft, refusals } = await draftOfAdvice();
  expect(draft?.languages.pl?.content).toMatchObject({ title });
  expect(refusals).toMatchObject([{ locale: 'pl', field: 'translation.method' }]);
});

test('a language in which nothing is written is left out', async () => {
  expect((await draftOfAdvice()).draft?.languages).not.toHaveProperty('ar');
});

test('a draft that was never published, and has no title yet, is there with what it has', async () => {
  const { id } = await cms.payload.create({ collection: 'advice', data: { summary: 'Begun.' }, draft: true });
  const { draft } = await draftOfAdvice(id);
  expect(draft).toMatchObject({ slug: 'no-address-yet', languages: { en: { content: { summary: 'Begun.' } } } });
});

test('a draft that was begun in another language is named by its title there until it has an English one', async () => {
  const { payload } = cms;
  const place = { collection: 'advice', draft: true } as const;
  const { id } = await payload.create({ ...place, locale: 'pl', data: { title: 'Równowaga' } });
  const nameOf = async () => (await payload.findByID({ ...place, id })).englishTitle;
  expect(await nameOf()).toBe('Równowaga');
  await payload.update({ ...place, id, data: { title: 'Balance' } });
  expect(await nameOf()).toBe('Balance');
});

test('a draft of an earlier version that has no name gets that of its title in another language', async () => {
  const { payload } = cms;
  const place = { collection: 'advice', draft: true } as const;
  const { id } = await payload.create({ ...place, locale: 'pl', data: { title: 'Równowaga' } });
  const nameOf = async (draft: boolean) => (await payload.findByID({ ...place, id, draft })).englishTitle ?? null;
  await payload.db.updateOne({ collection: 'advice', id, data: { englishTitle: null } });
  const [version] = (await payload.db.findVersions({ collection: 'advice', where: { parent: { equals: id } } })).docs;
  const versionData = { ...version, version: { ...version?.version, englishTitle: null } } as never;
  await payload.db.updateVersion({ collection: 'advice', id: String(version?.id), versionData });
  expect([await nameOf(false), await nameOf(true)]).toEqual([null, null]);
  await nameUntitled.up({ payload, req: await createLocalReq({}, payload) });
  expect([await nameOf(false), await nameOf(true)]).toEqual(['Równowaga', 'Równowaga']);
  expect((await payload.findByID({ ...place, id, locale: 'pl' })).title).toBe('Równowaga');
});

test('a draft of a global is shown', async () => {
  await cms.payload.updateGlobal({ slug: 'home', data: { title: 'A new welcome' }, draft: true });
  expect((await draftOf('global=home')).draft?.languages.en?.content).toMatchObject({ title: 'A new welcome' });
});

test('what is typed and not saved is laid over the draft, in its language alone, and nothing is kept', async () => {
  const body = JSON.stringify({ locale: 'pl', values: { title: 'Jak trzymać ołówek', tier: 'targeted' } });
  const response = await askExport(cms, `drafts?collection=advice&id=${advice}`, { method: 'POST', body });
  const { draft } = DraftAnswerSchema.parse(await response.json());
  expect(draft?.languages.pl?.content).toMatchObject({ title: 'Jak trzymać ołówek', tier: 'targeted' });
  expect(draft?.languages.en?.content).toMatchObject({ title: 'Not yet', tier: 'targeted' });
  expect((await draftOfAdvice()).draft?.languages.en?.content).toMatchObject({ tier: 'universal' });
});

test('there is no draft of a document that is not there', async () => {
  expect(await draftOfAdvice('00000000-0000-4000-8000-000000000000')).toEqual({ draft: null, refusals: [] });
});

test.each(['collection=users&id=1', 'collection=changes&id=1', 'global=users', 'collection=advice', ''])(
  'nothing else can be asked for: %s',
  async (query) => {
    expect((await askExport(cms, `drafts?${query}`)).status).toBe(400);
  },
);

test('without the key there are no drafts, and nobody keeps those that are given', async () => {
  const path = `drafts?collection=advice&id=${advice}`;
  expect((await askExport(cms, path, { headers: { authorization: 'Bearer wrong' } })).status).toBe(401);
  expect((await askExport(cms, path)).headers.get('cache-control')).toBe('no-store');
});
