import { EntriesPageSchema, type Locale } from '@ot/shared-types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askExportForJson } from './ask-export.ts';
import { signInAs } from './sample-documents.ts';
import { startCms, type Cms } from './start-cms.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const collection = 'glossary';
const translation = { state: 'live' as const, method: 'person' as const };

/** A term that is published in English, Polish and Urdu. */
async function aTerm() {
  const { id } = await cms.payload.create({
    collection,
    locale: 'en',
    data: { title: 'SENCO', definition: 'A teacher.', _status: 'published' },
  });
  await translate(id, 'pl', 'Nauczyciel.');
  await translate(id, 'ur', 'استاد۔');
  return id;
}

async function translate(id: string, locale: 'pl' | 'ur', definition: string) {
  const data = { title: 'SENCO', definition, translation, _status: 'published' as const };
  await cms.payload.update({ collection, id, locale, data });
}

/** Since when readers have the term as it is, by language. */
async function datesOf(id: string): Promise<Partial<Record<Locale, unknown>>> {
  const answer = await askExportForJson(cms, `entries?collection=${collection}&ids=${id}`);
  const [entry] = EntriesPageSchema.parse(answer).entries;
  const languages = Object.entries(entry?.languages ?? {});
  return Object.fromEntries(
    languages.map(([locale, { content }]) => [locale, (content as { updatedAt: unknown }).updatedAt]),
  );
}

async function changedLanguages(id: string, change: () => Promise<unknown>): Promise<string[]> {
  const before = await datesOf(id);
  await change();
  const after = await datesOf(id);
  return Object.keys(after).filter((locale) => after[locale as Locale] !== before[locale as Locale]);
}

test('a corrected translation makes no other language newer', async () => {
  const id = await aTerm();
  expect(await changedLanguages(id, () => translate(id, 'pl', 'Nauczycielka.'))).toEqual(['pl']);
});

test('a correction that was kept as a draft in one language and published from another makes its own newer', async () => {
  const id = await aTerm();
  const change = async () => {
    await cms.payload.update({ collection, id, locale: 'ur', draft: true, data: { definition: 'معلم۔' } });
    await cms.payload.update({ collection, id, locale: 'en', data: { _status: 'published' } });
  };
  expect(await changedLanguages(id, change)).toEqual(['ur']);
});

test('a fact that all languages share makes all of them newer', async () => {
  const id = await aTerm();
  const review = { lastReviewed: '2026-11-01T12:00:00.000Z' };
  const change = () => cms.payload.update({ collection, id, locale: 'en', data: { review, _status: 'published' } });
  expect(await changedLanguages(id, change)).toEqual(['en', 'pl', 'ur']);
});

test('a new English text leaves the dates of translations, which are out of date now', async () => {
  const id = await aTerm();
  const data = { definition: 'A teacher who plans help.', _status: 'published' as const };
  expect(await changedLanguages(id, () => cms.payload.update({ collection, id, locale: 'en', data }))).toEqual(['en']);
});

test('a page that was withdrawn is new in all languages when it comes back', async () => {
  const id = await aTerm();
  const change = async () => {
    await cms.payload.update({ collection, id, locale: 'en', data: { _status: 'draft' } });
    await cms.payload.update({ collection, id, locale: 'en', data: { _status: 'published' } });
  };
  expect(await changedLanguages(id, change)).toEqual(['en', 'pl', 'ur']);
});

test('nothing is kept of an entry that is deleted', async () => {
  const id = await aTerm();
  await cms.payload.delete({ collection, id });
  const { totalDocs } = await cms.payload.count({
    collection: 'language-dates',
    where: { documentId: { equals: id } },
  });
  expect(totalDocs).toBe(0);
});

test('drafts that are discarded make nothing newer', async () => {
  const id = await aTerm();
  const { headers } = await signInAs(cms, 'editor');
  const change = async () => {
    await cms.payload.update({ collection, id, locale: 'ur', draft: true, data: { definition: 'معلم۔' } });
    await cms.fetch(`/api/${collection}/${id}/discard-draft`, { method: 'POST', headers });
  };
  expect(await changedLanguages(id, change)).toEqual([]);
});
