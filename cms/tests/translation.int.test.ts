import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { questionsToAsk, translationsToCheck } from '../src/admin/dashboard/what-needs-me.ts';
import { readOverview } from '../src/overview/read-overview.ts';
import { startCms, type Cms } from './start-cms.ts';
import { aServicePage } from './sample-documents.ts';

let cms: Cms;
let id: string;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const collection = 'service-pages';
const polish = { title: 'Jak pracujemy', summary: 'Krótko.' };
const live = { state: 'live' as const, method: 'person' as const };

beforeEach(async () => {
  id = (await cms.payload.create({ collection, data: { ...aServicePage, _status: 'published' } })).id;
});

const translate = (data: object) => cms.payload.update({ collection, id, locale: 'pl', draft: true, data });
const hash = async () =>
  (await cms.payload.findByID({ collection, id, locale: 'pl', draft: true })).translation?.sourceHash;

async function tasks() {
  const { documents, translations } = await readOverview(cms.payload, { languages: ['pl', 'ur'], now: new Date() });
  const mine = ({ href }: { href: string }) => href.endsWith(id);
  return {
    translations: translationsToCheck(translations.filter(mine), ['pl', 'ur']).map(({ note }) => note),
    questions: questionsToAsk(documents.filter(mine)),
  };
}

test('a translation in work has no stamp', async () => {
  await translate({ ...polish, translation: { state: 'in-translation' } });
  expect(await hash()).toBeFalsy();
});

test('a translation set to live is stamped with its English and the day', async () => {
  const translated = await translate({ ...polish, translation: live });
  expect(translated.translation).toMatchObject({
    sourceHash: expect.stringMatching(/^[\w-]{16}$/) as string,
    translatedOn: expect.any(String) as string,
  });
});

test('when the English changes, the dashboard names the translation', async () => {
  await translate({ ...polish, translation: live });
  expect((await tasks()).translations).toEqual([]);
  await cms.payload.update({ collection, id, data: { summary: 'Something else happens.' } });
  expect((await tasks()).translations).toEqual(['Polish: the English has changed']);
});

test('saving the translation unchanged does not pretend that it was looked at', async () => {
  await translate({ ...polish, translation: live });
  await cms.payload.update({ collection, id, data: { summary: 'Something else happens.' } });
  await translate({ ...polish });
  expect((await tasks()).translations).toEqual(['Polish: the English has changed']);
});

test('new words in the translation bring it up to date', async () => {
  await translate({ ...polish, translation: live });
  await cms.payload.update({ collection, id, data: { summary: 'Something else happens.' } });
  await translate({ ...polish, summary: 'Dzieje się co innego.', translation: live });
  expect((await tasks()).translations).toEqual([]);
});

test('lists name the page in English, whatever the language', async () => {
  await translate({ ...polish });
  expect(await cms.payload.findByID({ collection, id, locale: 'pl', draft: true })).toMatchObject({
    title: 'Jak pracujemy',
    englishTitle: 'How we work',
  });
});

test('a question to the service stands on the dashboard', async () => {
  const askTheService = [{ about: 'form', question: 'Where is the form?' }];
  await cms.payload.update({ collection, id, data: { askTheService } });
  expect((await tasks()).questions).toMatchObject([{ title: 'How we work', note: 'Where is the form?' }]);
});
