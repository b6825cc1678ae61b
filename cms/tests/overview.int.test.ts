import { afterAll, beforeAll, expect, test } from 'vitest';
import { questionsToAsk, sessionsWithoutDates } from '../src/dashboard/what-needs-me.ts';
import { completeOverview } from '../src/derived-rows/complete-overview.ts';
import { readMissing } from '../src/derived-rows/read-missing.ts';
import { readOverview } from '../src/derived-rows/read-overview.ts';
import { aServicePage } from './sample-documents.ts';
import { startCms, type Cms } from './start-cms.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
  await completeOverview(cms.payload);
});
afterAll(() => cms.stop());

const collection = 'service-pages';
const read = (now = new Date()) => readOverview(cms.payload, { languages: ['pl'], now });
const questions = async () => questionsToAsk((await read()).documents).map(({ note, title }) => `${title}: ${note}`);
const asking = (title: string) => ({
  ...aServicePage,
  title,
  askTheService: [{ about: 'Contact', question: 'Which e-mail?' }],
});
const create = (title: string) => cms.payload.create({ collection, draft: true, data: asking(title) });

test('a question in a draft is on the first screen until it is answered', async () => {
  const { id } = await create('Asked');
  expect(await questions()).toEqual(['Asked: Which e-mail?']);
  await cms.payload.update({ collection, id, draft: true, autosave: true, data: { askTheService: [] } });
  expect(await questions()).toEqual([]);
});

test('what was deleted asks nothing', async () => {
  const { id } = await create('Gone');
  await cms.payload.delete({ collection, id });
  expect(await questions()).toEqual([]);
});

test('a restored version asks what it asked', async () => {
  const { id } = await create('Restored');
  const { docs } = await cms.payload.findVersions({ collection, where: { parent: { equals: id } } });
  await cms.payload.update({ collection, id, draft: true, data: { askTheService: [] } });
  await cms.payload.restoreVersion({ collection, id: docs[0]?.id ?? '', draft: true });
  expect(await questions()).toEqual(['Restored: Which e-mail?']);
  await cms.payload.delete({ collection, id });
});

test('a published page is missing in a language until it is live there', async () => {
  const missing = async () => (await readMissing(cms.payload, ['pl'], 5)).flatMap(({ some }) => some);
  const titles = async () => (await missing()).map(({ title }) => title);
  const { id } = await create('Not out yet');
  expect(await titles()).not.toContain('Not out yet');
  const translation = { state: 'live' as const, method: 'person' as const };
  await cms.payload.update({ collection, id, data: { ...asking('Out'), _status: 'published' } });
  expect(await titles()).toContain('Out');
  await cms.payload.update({ collection, id, locale: 'pl', draft: true, data: { title: 'Tak', translation } });
  expect(await titles()).not.toContain('Out');
  await cms.payload.delete({ collection, id });
});

test('a session needs somebody when its last date is over, and not before', async () => {
  const occurrences = [{ id: 'o1', start: '2031-05-01T09:00:00.000Z', end: '2031-05-01T11:00:00.000Z' }];
  const data = { title: 'Smart moves', occurrences, _status: 'published' as const };
  await cms.payload.db.create({ collection: 'sessions', data: { ...data, title: { en: data.title } } });
  await completeOverview(cms.payload);
  const without = async (now: Date) => sessionsWithoutDates((await read(now)).documents, now).map(({ title }) => title);
  expect(await without(new Date('2031-05-01T10:00:00Z'))).toEqual([]);
  expect(await without(new Date('2031-05-01T12:00:00Z'))).toEqual(['Smart moves']);
});

test('a document without a row, or with one of an older version, is unknown until it is read', async () => {
  const first = await create('One');
  const second = await create('Two');
  const rowOf = (id: string) => ({ source: { equals: `${collection}/${id}` } });
  await cms.payload.db.deleteMany({ collection: 'overview', where: rowOf(first.id) });
  await cms.payload.db.updateOne({ collection: 'overview', where: rowOf(second.id), data: { version: 0 } });
  expect((await read()).unknown).toBe(2);
  await completeOverview(cms.payload);
  expect((await read()).unknown).toBe(0);
  expect(await questions()).toEqual(['One: Which e-mail?', 'Two: Which e-mail?']);
});

test('two who derive the same rows at once do not hinder each other', async () => {
  await cms.payload.db.deleteMany({ collection: 'overview', where: { version: { greater_than: 0 } } });
  await Promise.all([completeOverview(cms.payload), completeOverview(cms.payload)]);
  expect((await read()).unknown).toBe(0);
});
