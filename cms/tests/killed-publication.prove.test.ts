import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { putBackAfterStop } from '../src/publishing/gate/put-back.ts';
import { copyMoment, keepEachMoment } from './each-moment.ts';
import { aServicePage, signInAs, type SignedIn } from './sample-documents.ts';
import { saveAs } from './save-as.ts';
import { startCms, type Cms } from './start-cms.ts';

/**
 * A CMS that is killed between any two writes of a publication, and started again. On SQLite, where each write is a transaction of
 * its own; on MongoDB a publication is one.
 */
const onSqlite = test.skipIf(Boolean(process.env['MONGODB_URL']));
const secrets = { PAYLOAD_SECRET: 's'.repeat(64), EXPORT_API_KEY: 'k'.repeat(64) };
const collection = 'service-pages';
const body = [{ blockType: 'do-dont' as const, dos: [{ text: 'Ask' }], donts: [] }];
const live = { state: 'live', method: 'person' };

let cms: Cms;
let editor: SignedIn;
let translator: SignedIn;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cms-moments-'));
  cms = await startCms(secrets);
  editor = await signInAs(cms, 'editor');
  translator = await signInAs(cms, 'translator', ['pl']);
});
afterAll(async () => {
  await cms.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Send = (who: SignedIn, data: object, place?: { locale?: string; query?: string }) => Promise<Response>;
const sendTo =
  (to: Cms, id: string): Send =>
  (who, data, { locale = 'en', query = '' } = {}) =>
    saveAs(to, who, { path: `${collection}/${id}`, locale, query }, data);

/** A page that readers have in English and Polish, with Polish words in work, and English ones that nobody has published. */
async function aPageInWork(isDrafted: boolean): Promise<string> {
  const { id, body: made } = await cms.payload.create({
    collection,
    data: { ...aServicePage, body, _status: 'published' },
  });
  const [block] = made ?? [];
  if (block?.blockType !== 'do-dont') throw new Error('The page has another block.');
  const dos = block.dos?.map((row) => ({ ...row, text: 'Pytaj' })) ?? [];
  const send = sendTo(cms, id);
  const words = { title: 'Jak pracujemy', summary: 'Krótko.', body: [{ ...block, dos }], translation: live };
  expect((await send(translator, { ...words, _status: 'published' }, { locale: 'pl' })).status).toBe(200);
  const inWork = { title: 'Jak pomag', translation: { ...live, state: 'in-translation' } };
  await send(translator, inWork, { locale: 'pl', query: 'draft=true&autosave=true' });
  if (isDrafted) await send(editor, { title: 'How we help' }, { query: 'draft=true&autosave=true' });
  return id;
}

/** What readers and the form have, in both languages. */
async function textsIn({ payload }: Cms, id: string) {
  const read = async (draft: boolean, locale: 'en' | 'pl') => {
    const { title, summary } = await payload.findByID({ collection, id, draft, locale, fallbackLocale: false });
    return `${title} ${summary}`;
  };
  return {
    readers: [await read(false, 'en'), await read(false, 'pl')],
    form: [await read(true, 'en'), await read(true, 'pl')],
  };
}

/** Starts a CMS on the database as it was at a moment, as it starts after a `kill -9`. */
async function startAt(moment: string): Promise<Cms> {
  const fill = ({ dataDir }: { dataDir: string }) => {
    copyMoment(moment, dataDir);
    return Promise.resolve();
  };
  const started = await startCms(secrets, fill);
  await putBackAfterStop(started.payload);
  return started;
}

const publishedTexts = {
  readers: ['How we help What happens.', 'Jak pracujemy Krótko.'],
  form: ['How we help What happens.', 'Jak pomag Krótko.'],
};

const drafted = { _status: 'published' };
const withTheWords = { title: 'How we help', _status: 'published' };

onSqlite.each([
  ['of words that stood in the draft', drafted, true],
  ['of words that come with the press', withTheWords, false],
])('killed at any moment of a publication %s, nobody loses one', async (_which, data, isDrafted) => {
  const id = await aPageInWork(isDrafted);
  const [readersBefore, after] = [await textsIn(cms, id), publishedTexts];
  const publish = () => sendTo(cms, id)(editor, data);
  const moments = await keepEachMoment(cms, join(folder, id), publish);
  expect(await textsIn(cms, id)).toEqual(after);
  expect(moments.length).toBeGreaterThan(4);
  for (const [index, moment] of moments.entries()) {
    const started = await startAt(moment);
    const found = await textsIn(started, id);
    const where = `moment ${index} of ${moments.length}`;
    expect([readersBefore.readers, after.readers], where).toContainEqual(found.readers);
    expect(found.form[1], where).toBe(after.form[1]);
    // And the press that got no answer is repeated.
    expect((await sendTo(started, id)(editor, data)).status).toBe(200);
    expect(await textsIn(started, id), where).toEqual(after);
    await started.stop();
    // Or it never is, and something else is published: words that readers have had are not replaced by older ones.
    const unrepeated = await startAt(moment);
    await sendTo(unrepeated, id)(editor, { summary: 'Later.' }, { query: 'draft=true&autosave=true' });
    expect((await sendTo(unrepeated, id)(editor, { _status: 'published' })).status).toBe(200);
    const title = isDrafted || found.readers[0] === after.readers[0] ? 'How we help' : aServicePage.title;
    const { readers, form } = await textsIn(unrepeated, id);
    expect([...readers, ...form], where).toEqual([
      `${title} Later.`,
      after.readers[1],
      `${title} Later.`,
      after.form[1],
    ]);
    await unrepeated.stop();
  }
});
