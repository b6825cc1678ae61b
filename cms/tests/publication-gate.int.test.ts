import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAdvice, aTopic, signInAs, startWithEditor, type SignedIn } from './sample-documents.ts';
import type { Cms } from './start-cms.ts';

/** Nothing is called published that the publisher would refuse afterwards, whichever way it comes in. */
let cms: Cms;
let editor: SignedIn;
let topic: string;
beforeAll(async () => {
  ({ cms, editor } = await startWithEditor());
  topic = (await cms.payload.create({ collection: 'topics', data: { ...aTopic, _status: 'published' } })).id;
});
afterAll(() => cms.stop());

const collection = 'advice';
const published = { _status: 'published' as const };
const draft = async (data: object = {}) =>
  (await cms.payload.create({ collection, draft: true, data: { ...anAdvice(topic), summary: '', ...data } })).id;

const ask = (method: string, path: string, data: object) =>
  cms.fetch(`/api/${path}`, { method, headers: editor.headers, body: JSON.stringify(data) });
async function isPublished(id: string) {
  const stored = await cms.payload.db.findOne<{ id: string; _status?: string }>({
    collection,
    where: { id: { equals: id } },
  });
  return stored?._status === 'published';
}
const summaryIsMissing = 'English, The one-line answer: Write the answer in one sentence.';

test.each([
  ['a form with Polish on the screen', (id: string) => ask('PATCH', `${collection}/${id}?locale=pl`, published)],
  ['a form with English on the screen', (id: string) => ask('PATCH', `${collection}/${id}?locale=en`, published)],
])('%s: nothing is published without an English answer', async (_way, publish) => {
  const id = await draft();
  const answer = await publish(id);
  expect([answer.status, await answer.text()]).toEqual([
    400,
    expect.stringContaining('Write the answer in one sentence'),
  ]);
  expect(await isPublished(id)).toBe(false);
});

test('a new document is refused like an old one', async () => {
  const answer = await ask('POST', `${collection}?locale=pl`, { title: 'Po polsku', ...published });
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining(summaryIsMissing)]);
});

test('so are calls of the Local API, of one document and of many, and a version that is restored by it', async () => {
  const id = await draft();
  const update = cms.payload.update({ collection, id, locale: 'pl', data: published });
  await expect(update).rejects.toThrow(summaryIsMissing);
  const many = await cms.payload.update({ collection, where: { id: { equals: id } }, locale: 'pl', data: published });
  expect(many.errors).toMatchObject([{ id, message: expect.stringContaining(summaryIsMissing) as string }]);
  const [newest] = (await cms.payload.db.findVersions({ collection, where: { parent: { equals: id } } })).docs;
  const version = await cms.payload.db.createVersion({
    collectionSlug: collection,
    parent: id,
    // The types of a version are open; it is the one that was read.
    versionData: { ...newest?.version, ...published } as never,
    autosave: false,
    createdAt: new Date().toISOString(),
    updatedAt: new Date().toISOString(),
  });
  await expect(cms.payload.restoreVersion({ collection, id: version.id })).rejects.toThrow(summaryIsMissing);
  expect(await isPublished(id)).toBe(false);
});

test('a global is refused with Polish on the screen', async () => {
  const answer = await ask('POST', 'globals/home?locale=pl', { title: 'Witamy', startedFrom: {}, ...published });
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('English, Introduction')]);
});

interface Refusal {
  errors: [{ data: { errors: { path: string }[]; faults: { locale: string; field: string; place: string }[] } }];
}

test('all faults are told at once, in every language, by label and row', async () => {
  const id = await draft({
    title: '',
    ageBands: [],
    strategies: [{ title: 'Draw', steps: [{ text: 'Sit.' }, { text: '' }] }],
  });
  const rows = await cms.payload.findByID({ collection, id, draft: true });
  const strategies = rows.strategies.map((row) => ({ ...row, title: '', steps: [] }));
  const polish = {
    title: 'Rysowanie',
    summary: 'Krótko.',
    translation: { state: 'live' as const, method: 'person' as const },
  };
  await cms.payload.update({
    collection,
    id,
    locale: 'pl',
    draft: true,
    data: { ...polish, strategies: strategies },
  });
  await cms.payload.update({ collection, id, draft: true, data: { strategies: rows.strategies } });
  const { errors } = (await (await ask('PATCH', `${collection}/${id}?locale=en`, published)).json()) as Refusal;
  expect(errors[0].data.faults.map(({ locale, place }) => `${locale}: ${place}`)).toEqual([
    'en: Title',
    'en: The one-line answer',
    'en: Things to try 1, Steps 2, What to do',
    'en: Address',
    'en: Ages',
    'pl: Things to try 1, What to try',
    'pl: Things to try 1, Steps 1, What to do',
    'pl: Things to try 1, Steps 2, What to do',
  ]);
});

test('the form is told of the fields on the screen, and of others in words', async () => {
  const id = await draft({ ageBands: [] });
  const { errors } = (await (await ask('PATCH', `${collection}/${id}?locale=pl`, published)).json()) as Refusal;
  expect(errors[0].data.errors).toMatchObject([
    { path: '', message: summaryIsMissing },
    { path: 'ageBands', message: 'Choose at least one age band.' },
  ]);
});

test('what the export refuses is told before, in words for editors', async () => {
  const data = { title: 'What OT is', definition: 'Help with everyday things.', ...published };
  const { id } = await cms.payload.create({ collection: 'glossary', data });
  const polish = { title: 'Terapia', definition: 'Pomoc.', translation: { state: 'live' as const } };
  const update = cms.payload.update({ collection: 'glossary', id, locale: 'pl', data: { ...polish, ...published } });
  await expect(update).rejects.toThrow('The translation does not say how it was made. Choose one of the methods.');
});

test('a draft can be asked what would become of it, and nothing changes', async () => {
  const id = await draft();
  const answer = await ask('POST', `publishing/check/${collection}/${id}`, { locale: 'pl' });
  expect(await answer.json()).toMatchObject({
    refused: [
      {
        place: 'The one-line answer',
        language: 'English',
        href: `/admin/collections/advice/${id}?locale=en#field-summary`,
      },
    ],
    keptBack: [],
  });
  const typed = await ask('POST', `publishing/check/${collection}/${id}`, {
    locale: 'en',
    values: { summary: 'Yes.' },
  });
  expect(await typed.json()).toMatchObject({ refused: [] });
  expect(await isPublished(id)).toBe(false);
});

test('nobody without an account asks that', async () => {
  const answer = await cms.fetch(`/api/publishing/check/${collection}/x`, { method: 'POST', body: '{}' });
  expect(answer.status).toBe(401);
});

test('a viewer publishes nothing', async () => {
  const { headers } = await signInAs(cms, 'viewer');
  const id = await draft({ summary: 'Yes.' });
  const path = `/api/${collection}/${id}`;
  expect((await cms.fetch(path, { method: 'PATCH', headers, body: JSON.stringify(published) })).status).toBe(403);
});
