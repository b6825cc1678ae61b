import type { Field, Validate } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { innerFields } from '../src/payload/deferred-validation.ts';
import { putBackAfterStop } from '../src/publishing/gate/put-back.ts';
import { askExportForJson } from './ask-export.ts';
import { aServicePage, signInAs, startWithEditor, type SignedIn } from './sample-documents.ts';
import { saveAs } from './save-as.ts';
import type { Cms } from './start-cms.ts';

/** An editor's Publish of English, and what translators have begun, submitted or published. */
let cms: Cms;
let editor: SignedIn;
let translator: SignedIn;
let page: { id: string; body?: unknown };
beforeAll(async () => {
  ({ cms, editor } = await startWithEditor());
  translator = await signInAs(cms, 'translator', ['pl']);
});
afterAll(() => cms.stop());

const collection = 'service-pages';
const live = { state: 'live', method: 'person' };
const body = [{ blockType: 'do-dont' as const, dos: [{ text: 'Ask' }, { text: 'Wait' }], donts: [] }];
beforeEach(async () => {
  page = await cms.payload.create({ collection, data: { ...aServicePage, body, _status: 'published' } });
});

interface Block {
  dos: { id: string; text: string }[];
}
const firstBlock = () => (page.body as Block[])[0] ?? { dos: [] };
/** All of the page in Polish. */
const inPolish = (title: string, dos = ['Pytaj', 'Czekaj']) => ({
  title,
  summary: 'Krótko.',
  body: [{ ...firstBlock(), dos: firstBlock().dos.map((row, index) => ({ ...row, text: dos[index] })) }],
});

const send = (who: SignedIn, data: object, { locale = 'pl', query = '' }) =>
  saveAs(cms, who, { path: `${collection}/${page.id}`, locale, query }, data);
const types = (data: object) => send(translator, data, { query: 'draft=true&autosave=true' });
const saves = (data: object) => send(translator, data, { query: 'draft=true' });
const publishes = (who: SignedIn, data: object = {}, locale = 'en') =>
  send(who, { ...data, _status: 'published' }, { locale });
const polish = (draft: boolean) =>
  cms.payload.findByID({ collection, id: page.id, draft, locale: 'pl', fallbackLocale: false });
const titles = async () => {
  const found = [await polish(false), await polish(true)];
  // SQLite has null where MongoDB has nothing.
  return found.map(({ title }: { title?: string | null }) => title ?? null);
};
const english = async () => (await cms.payload.findByID({ collection, id: page.id, locale: 'en' })).title;

async function exportedPolish() {
  const { entries } = (await askExportForJson(cms, `entries?collection=${collection}&ids=${page.id}`)) as {
    entries: { languages: Record<string, { translation: { state: string }; content: { title: string } }> }[];
  };
  return entries[0]?.languages['pl'];
}

test('words that were never submitted stay a draft', async () => {
  await types({ ...inPolish('Jak prac'), translation: { state: 'in-translation' } });
  expect((await publishes(editor, { title: 'How we help' })).status).toBe(200);
  expect([await english(), await titles()]).toEqual(['How we help', [null, 'Jak prac']]);
});

test('of a published language readers keep what was published, and its unfinished words stay a draft', async () => {
  expect((await publishes(translator, { ...inPolish('Jak pracujemy'), translation: live }, 'pl')).status).toBe(200);
  await types({ title: 'Jak poma', translation: { ...live, state: 'in-translation' } });
  await publishes(editor, { title: 'How we help' });
  expect(await titles()).toEqual(['Jak pracujemy', 'Jak poma']);
  expect((await polish(true)).translation?.state).toBe('in-translation');
  expect(await exportedPolish()).toMatchObject({ content: { title: 'Jak pracujemy' } });
});

test('what was submitted goes out, and what was typed after it does not', async () => {
  expect((await saves({ ...inPolish('Jak pracujemy'), translation: live })).status).toBe(200);
  await types({ title: 'Jak pracujemy dzi' });
  await publishes(editor);
  expect(await titles()).toEqual(['Jak pracujemy', 'Jak pracujemy dzi']);
  expect(await exportedPolish()).toMatchObject({ content: { title: 'Jak pracujemy' } });
});

test('it makes no difference which language an editor has on the screen', async () => {
  await saves({ ...inPolish('Jak pracujemy'), translation: live });
  await types({ title: 'Jak pracujemy dzi' });
  const answer = await publishes(editor, {}, 'pl');
  expect(await titles()).toEqual(['Jak pracujemy', 'Jak pracujemy dzi']);
  expect(await answer.json()).toMatchObject({ doc: { title: 'Jak pracujemy dzi' } });
});

test('what an editor changes in a language and publishes there goes out', async () => {
  await publishes(translator, { ...inPolish('Jak pracujemy'), translation: live }, 'pl');
  await send(editor, { title: 'Jak pracujemy razem' }, { query: 'draft=true&autosave=true' });
  await publishes(editor, {}, 'pl');
  expect(await titles()).toEqual(['Jak pracujemy razem', 'Jak pracujemy razem']);
});

test('words follow their rows, which an editor moved meanwhile', async () => {
  await saves({ ...inPolish('Jak pracujemy'), translation: live });
  const block = firstBlock();
  await publishes(editor, { body: [{ ...block, dos: block.dos.toReversed() }] });
  expect((await polish(false)).body).toMatchObject([{ dos: [{ text: 'Czekaj' }, { text: 'Pytaj' }] }]);
});

test('what a translator may not publish yet is kept, and goes out with the page', async () => {
  await send(editor, { title: 'Half a tho' }, { locale: 'en', query: 'draft=true' });
  const refused = await publishes(translator, { ...inPolish('Jak pracujemy'), translation: live }, 'pl');
  expect(refused.status).toBe(403);
  await publishes(editor, { title: 'Half a thought' });
  expect((await polish(false)).title).toBe('Jak pracujemy');
});

test('a half-written translation is not set to “Live”, and is told what it lacks', async () => {
  const half = { ...inPolish('Jak pracujemy', ['Pytaj', '']), translation: live };
  const [saved, published] = [await saves(half), await publishes(translator, half, 'pl')];
  expect([saved.status, published.status]).toEqual([400, 400]);
  expect(await saved.text()).toContain('Polish cannot be set to “Live” yet');
  expect(await published.text()).toContain('Write this line');
});

test('a half-written one that the form kept by itself delays nothing, and does not go out', async () => {
  await types({ ...inPolish('Jak pracujemy', ['Pytaj', '']), translation: live });
  expect((await publishes(editor, { title: 'How we help' })).status).toBe(200);
  expect([await english(), await titles()]).toEqual(['How we help', [null, 'Jak pracujemy']]);
});

test('a language that lacks the words of a new row is kept back alone, as readers have it, and marked older', async () => {
  await publishes(translator, { ...inPolish('Jak pracujemy'), translation: live }, 'pl');
  const block = firstBlock();
  const answer = await publishes(editor, { body: [{ ...block, dos: [...block.dos, { text: 'Listen' }] }] });
  expect(answer.status).toBe(200);
  expect(await exportedPolish()).toMatchObject({
    translation: { state: 'out-of-date' },
    content: { title: 'Jak pracujemy', body: [{ dos: ['Pytaj', 'Czekaj'] }] },
  });
});

/** Lets one write of a version fail, counted from 1, as if the CMS had stopped there. Answers how to end that. */
function failOnce(which: number): () => void {
  const { db } = cms.payload;
  const write = db.createVersion;
  let calls = 0;
  // The types of a version are open; it is only passed on.
  db.createVersion = ((args) => {
    calls += 1;
    return calls === which ? Promise.reject(new Error('The CMS stopped here.')) : write.call(db, args);
  }) as typeof write;
  return () => (db.createVersion = write);
}

test('words that were left out return after the CMS stopped in the middle, and nothing written since is lost', async () => {
  await types({ ...inPolish('Jak prac'), translation: { state: 'in-translation' } });
  const restore = failOnce(2);
  await publishes(editor, { title: 'How we help' });
  restore();
  if (cms.payload.db.name !== 'mongoose') expect(await titles()).toEqual([null, null]);
  await types({ summary: 'Nowe.' });
  await putBackAfterStop(cms.payload);
  expect(await polish(true)).toMatchObject({ title: 'Jak prac', summary: 'Nowe.' });
});

test('words that were published without a version of theirs are what the next save starts from', async () => {
  const restore = failOnce(1);
  const press = () => publishes(editor, { title: 'How we help' });
  await press();
  restore();
  expect((await press()).status).toBe(200);
  expect(await english()).toBe('How we help');
  expect((await cms.payload.findByID({ collection, id: page.id, locale: 'en', draft: true })).title).toBe(
    'How we help',
  );
});

/** In which languages a publication asks whether the summary is right. */
async function languagesAsked(publish: () => Promise<Response>): Promise<string[]> {
  const summary = fieldNamed(cms.payload.collections[collection].config.fields, 'summary');
  if (!summary || !('validate' in summary)) throw new Error('The summary has no rule.');
  // Payload types the rule of each kind of field by its value; here it is only passed on.
  const rule = summary.validate as Validate<unknown, unknown, unknown>;
  const asked = new Set<string>();
  const watched: typeof rule = (value, options) => {
    if (options.event === 'submit') asked.add(options.req.locale ?? '');
    return rule(value, options);
  };
  Object.assign(summary, { validate: watched });
  const answer = await publish().finally(() => Object.assign(summary, { validate: rule }));
  expect(answer.status).toBe(200);
  return [...asked].sort();
}

function fieldNamed(fields: readonly Field[], name: string): Field | undefined {
  for (const field of fields) {
    const found = 'name' in field && field.name === name ? field : fieldNamed(innerFields(field), name);
    if (found) return found;
  }
  return undefined;
}

test('a language is checked where readers would get it otherwise, and only there', async () => {
  await publishes(translator, { ...inPolish('Jak pracujemy'), translation: live }, 'pl');
  expect(await languagesAsked(() => publishes(editor, { summary: 'What happens, in short.' }))).toEqual(['en']);
  expect(await languagesAsked(() => publishes(translator, { title: 'Jak pomagamy' }, 'pl'))).toEqual(['en', 'pl']);
  const fewer = [{ ...firstBlock(), dos: firstBlock().dos.slice(0, 1) }];
  expect(await languagesAsked(() => publishes(editor, { body: fewer }))).toEqual(['en', 'pl']);
});
