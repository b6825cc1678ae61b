import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { questionsToAsk, translationsToCheck } from '../src/dashboard/what-needs-me.ts';
import { readOverview } from '../src/derived-rows/read-overview.ts';
import { startCms, type Cms } from './start-cms.ts';
import { aContactPoint, aServicePage, signInAs, someText, type SignedIn } from './sample-documents.ts';

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

test('but only that part of it: the rest of what changed is still older', async () => {
  await translate({ ...polish, translation: live });
  await cms.payload.update({ collection, id, data: { title: 'How we help', summary: 'Something else happens.' } });
  await translate({ summary: 'Dzieje się co innego.' });
  expect((await tasks()).translations).toEqual(['Polish: the English has changed']);
  await translate({ title: 'Jak pomagamy' });
  expect((await tasks()).translations).toEqual([]);
});

test('setting it to live once more does not make it current', async () => {
  await translate({ ...polish, translation: live });
  await cms.payload.update({ collection, id, data: { title: 'How we help', summary: 'Something else happens.' } });
  await translate({ translation: { ...live, state: 'in-translation' } });
  await translate({ title: 'Jak pomagamy', translation: live });
  expect((await tasks()).translations).toEqual(['Polish: the English has changed']);
});

test('a contact that is swapped in an English sentence makes the translation older', async () => {
  const contact = async (title: string) =>
    (
      await cms.payload.create({
        collection: 'contact-points',
        data: { ...aContactPoint, title, phone: '01923 470681' },
      })
    ).id;
  const sentence = (contactPoint: string) => {
    const text = someText('Phone ');
    const insert = { type: 'inlineBlock', version: 1, fields: { id: 'i1', blockType: 'contact-point', contactPoint } };
    return { root: { ...text.root, children: [{ type: 'paragraph', version: 1, children: [insert] }] } };
  };
  const page = await cms.payload.findByID({ collection, id });
  const body = (text: object) =>
    (page.body ?? []).map((block) => (block.blockType === 'text' ? { ...block, text } : block));
  const [old, other] = [await contact('Old line'), await contact('Other line')];
  await cms.payload.update({ collection, id, data: { body: body(sentence(old)) } });
  await translate({ ...polish, translation: live });
  expect((await tasks()).translations).toEqual([]);
  await cms.payload.update({ collection, id, data: { body: body(sentence(other)) } });
  expect((await tasks()).translations).toEqual(['Polish: the English has changed']);
});

test('nobody makes a translation current by sending fingerprints', async () => {
  const { headers } = await signInAs(cms, 'translator', ['pl']);
  await translate({ ...polish, translation: live });
  const stamps = async () => {
    const { translation } = await cms.payload.findByID({ collection, id, locale: 'pl', draft: true });
    return [translation?.sourceHash, translation?.sourceParts];
  };
  const before = await stamps();
  const translation = { ...live, sourceHash: 'mine', sourceParts: 'mine' };
  const startedFrom = await cms.payload.findByID({ collection, id, locale: 'pl', draft: true, depth: 0 });
  const init = { method: 'PATCH', headers, body: JSON.stringify({ translation, startedFrom }) };
  expect((await cms.fetch(`/api/${collection}/${id}?locale=pl&draft=true`, init)).status).toBe(200);
  expect(await stamps()).toEqual(before);
});

const olderPartsBy = async (method: 'GET' | 'POST', { headers }: SignedIn, locale = 'pl') =>
  cms.fetch(`/api/${collection}/${id}/older-parts?locale=${locale}`, { method, headers });

test('a translator sees which parts are older, and says that all of it is right as it stands', async () => {
  const translator = await signInAs(cms, 'translator', ['pl']);
  await translate({ ...polish, translation: live });
  await cms.payload.update({ collection, id, data: { summary: 'Something else happens.' } });
  expect(await (await olderPartsBy('GET', translator)).json()).toEqual({ older: ['Summary'] });
  expect(await (await olderPartsBy('POST', translator)).json()).toEqual({ older: [] });
  expect((await tasks()).translations).toEqual([]);
  const { title, summary } = await cms.payload.findByID({ collection, id, locale: 'pl', draft: true });
  expect({ title, summary }).toEqual(polish);
});

test('of another language nobody says so who does not translate into it', async () => {
  const translator = await signInAs(cms, 'translator', ['pl']);
  const viewer = await signInAs(cms, 'viewer');
  const answers = [
    olderPartsBy('POST', translator, 'ro'),
    olderPartsBy('POST', viewer),
    olderPartsBy('POST', { id: '', headers: {} }),
  ];
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([403, 403, 401]);
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
