import { afterAll, beforeAll, expect, test } from 'vitest';
import { roles } from '../src/access/roles.ts';
import { claimSchedule, leaseMilliseconds } from '../src/schedules/claim-schedule.ts';
import { runDue } from '../src/schedules/run-schedule.ts';
import { aServicePage, signInAs, startWithEditor, type SignedIn } from './sample-documents.ts';
import type { Cms } from './start-cms.ts';

let cms: Cms;
let editor: SignedIn;
beforeAll(async () => {
  ({ cms, editor } = await startWithEditor());
});
afterAll(() => cms.stop());

const collection = 'service-pages';
/** Far enough away for the clock of the machine; the tests give their own to the worker. */
const due = new Date('2099-07-01T08:00:00.000Z');
const wallTime = '2099-07-01T09:00';
const runAt = (now: Date) => runDue(cms.payload, () => now);
const later = (seconds: number) => new Date(due.getTime() + seconds * 1000);

const aDraft = (title: string) => cms.payload.create({ collection, draft: true, data: { ...aServicePage, title } });
const publishedTitle = async (id: string) => {
  const page = await cms.payload.findByID({ collection, id, draft: false, locale: 'en' });
  return page._status === 'published' ? page.title : null;
};
const newestTitle = async (id: string) =>
  (await cms.payload.findByID({ collection, id, draft: true, locale: 'en' })).title;

async function ask(id: string, action = 'publish', { headers } = editor, place: string = collection) {
  const body = JSON.stringify({ action, wallTime });
  return cms.fetch(`/api/publishing/schedules/${place}/${id}`, { method: 'POST', headers, body });
}
async function schedule(id: string, action = 'publish'): Promise<string> {
  const response = await ask(id, action);
  expect(response.status).toBe(200);
  return ((await response.json()) as { id: string }).id;
}
const read = (id: string) => cms.payload.findByID({ collection: 'schedules', id });

test('nothing happens before the moment, and at the moment the page is published', async () => {
  const { id } = await aDraft('On time');
  const scheduled = await schedule(id);
  await runAt(later(-1));
  expect(await publishedTitle(id)).toBeNull();
  await runAt(due);
  expect(await publishedTitle(id)).toBe('On time');
  expect(await read(scheduled)).toMatchObject({ state: 'done', lateSeconds: 0, moment: due.toISOString() });
});

test('what was approved is published, and a later draft stays the newest draft in all languages', async () => {
  const { id } = await aDraft('Approved');
  await schedule(id);
  await cms.payload.update({ collection, id, draft: true, autosave: true, data: { title: 'Later' } });
  await cms.payload.update({ collection, id, draft: true, locale: 'pl', data: { title: 'Później' } });
  await runAt(due);
  expect(await publishedTitle(id)).toBe('Approved');
  expect(await newestTitle(id)).toBe('Later');
  const polish = await cms.payload.findByID({ collection, id, draft: true, locale: 'pl' });
  expect(polish).toMatchObject({ title: 'Później', _status: 'draft' });
});

test('a draft that was overwritten by autosave after the approval is still published as approved', async () => {
  const { id } = await aDraft('First');
  await cms.payload.update({ collection, id, draft: true, autosave: true, data: { title: 'Approved autosave' } });
  await schedule(id);
  await cms.payload.update({ collection, id, draft: true, autosave: true, data: { title: 'Typed on' } });
  await runAt(due);
  expect([await publishedTitle(id), await newestTitle(id)]).toEqual(['Approved autosave', 'Typed on']);
});

test('a page is taken off the site', async () => {
  const { id } = await cms.payload.create({ collection, data: { ...aServicePage, _status: 'published' } });
  await schedule(id, 'unpublish');
  await runAt(due);
  expect(await publishedTitle(id)).toBeNull();
});

test('the outbox says that a schedule did it, and whose', async () => {
  const { id } = await aDraft('Recorded');
  await schedule(id);
  await runAt(due);
  const { docs } = await cms.payload.find({ collection: 'changes', where: { documentId: { equals: id } } });
  expect(docs).toMatchObject([{ by: 'schedule', userName: 'editor', title: 'Recorded' }]);
});

test('after an hour of downtime it is done at once and says how late it was', async () => {
  const { id } = await aDraft('Late');
  const scheduled = await schedule(id);
  await runAt(later(3600));
  expect(await read(scheduled)).toMatchObject({ state: 'done', lateSeconds: 3600 });
});

test('two workers at once do it once', async () => {
  const { id } = await aDraft('Once');
  await schedule(id);
  await Promise.all([runAt(due), runAt(due), runAt(due)]);
  const { totalDocs } = await cms.payload.find({ collection: 'changes', where: { documentId: { equals: id } } });
  expect(totalDocs).toBe(1);
});

test('a claim whose worker stopped is taken up when its lease is over, not before', async () => {
  const { id } = await aDraft('Crashed');
  const scheduled = await schedule(id);
  expect(await claimSchedule(cms.payload, scheduled, due)).not.toBeNull();
  await runAt(later(leaseMilliseconds / 1000 - 1));
  expect(await publishedTitle(id)).toBeNull();
  await runAt(later(leaseMilliseconds / 1000 + 1));
  expect(await publishedTitle(id)).toBe('Crashed');
});

test('one that fails says why and holds up no other', async () => {
  const incomplete = await cms.payload.create({ collection, draft: true, data: { title: 'Incomplete' } });
  const gone = await aDraft('Gone');
  const good = await aDraft('Good');
  const [first, second] = [await schedule(incomplete.id), await schedule(gone.id)];
  await schedule(good.id);
  await cms.payload.delete({ collection, id: gone.id });
  await runAt(due);
  expect(await read(first)).toMatchObject({ state: 'failed', message: expect.stringContaining('summary') as string });
  expect(await read(second)).toMatchObject({ state: 'failed', message: expect.stringContaining('deleted') as string });
  expect(await publishedTitle(good.id)).toBe('Good');
});

test('one that was called off is not done', async () => {
  const { id } = await aDraft('Called off');
  const scheduled = await schedule(id);
  const path = `/api/publishing/cancel-schedule/${scheduled}`;
  expect((await cms.fetch(path, { method: 'POST', headers: editor.headers })).status).toBe(200);
  await runAt(due);
  expect(await publishedTitle(id)).toBeNull();
});

test('a fixed page is published as approved, and a later draft of it stays', async () => {
  const save = (intro: string, locale: 'en' | 'pl' = 'en', published = false) =>
    cms.payload.updateGlobal({
      slug: 'home',
      locale,
      draft: !published,
      data: { title: 'Welcome', intro, ...(published && { _status: 'published' as const }) },
    });
  const introOf = async (draft: boolean, locale: 'en' | 'pl' = 'en') =>
    (await cms.payload.findGlobal({ slug: 'home', draft, locale })).intro;
  await save('Before', 'en', true);
  await save('Approved');
  await save('Zatwierdzone', 'pl');
  const response = await ask('home', 'publish', editor, 'home');
  expect(response.status).toBe(200);
  await save('Later');
  await runAt(later(-1));
  expect(await introOf(false)).toBe('Before');
  await runAt(due);
  expect([await introOf(false), await introOf(false, 'pl')]).toEqual(['Approved', 'Zatwierdzone']);
  expect([await introOf(true), await introOf(true, 'pl')]).toEqual(['Later', 'Zatwierdzone']);
  const { docs } = await cms.payload.find({ collection: 'changes', where: { documentId: { equals: 'home' } } });
  expect(docs.filter(({ by }) => by === 'schedule')).toMatchObject([{ kind: 'global', userName: 'editor' }]);
});

test('a fixed page is not taken off the site', async () => {
  const response = await ask('home', 'unpublish', editor, 'home');
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('cannot be taken off the site');
});

test('what will keep a text from being published is told when its time is chosen, and again when it has come', async () => {
  const { id } = await cms.payload.create({ collection, draft: true, data: { title: 'Unfinished' } });
  const asked = (await (await ask(id)).json()) as { id: string; message: string };
  expect(asked.message).toContain('English, Summary: Write a summary');
  await runAt(due);
  expect(await read(asked.id)).toMatchObject({
    state: 'failed',
    message: expect.stringContaining('English, Summary: Write a summary') as string,
  });
});

test.each(['2099-02-31T09:00', '', 'tomorrow'])(
  'of the time “%s” it says what to do, and nothing else',
  async (wallTime) => {
    const { id } = await aDraft('No such time');
    const body = JSON.stringify({ action: 'publish', wallTime });
    const path = `/api/publishing/schedules/${collection}/${id}`;
    const response = await cms.fetch(path, { method: 'POST', headers: editor.headers, body });
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { errors: [{ message: 'Choose a day and a time.' }] },
    ]);
  },
);

/** A CMS killed between the two writes of a publication leaves this; on MongoDB they are one transaction. */
test.skipIf(process.env['MONGODB_URL'])('words that are live and in no version yet are what is scheduled', async () => {
  const { id } = await cms.payload.create({
    collection,
    data: { ...aServicePage, title: 'Old', _status: 'published' },
  });
  const where = { id: { equals: id } };
  const live = await cms.payload.db.findOne<{ id: string }>({ collection, where });
  const written = { ...live, title: { en: 'New' }, updatedAt: new Date(Date.now() + 1000).toISOString() };
  await cms.payload.db.updateOne({ collection, where, data: written });
  await schedule(id);
  await runAt(due);
  expect([await publishedTitle(id), await newestTitle(id)]).toEqual(['New', 'New']);
});

test.each(roles)('the role %s schedules only if it may publish', async (role) => {
  const { id } = await aDraft(`By ${role}`);
  const allowed = role === 'administrator' || role === 'editor';
  expect((await ask(id, 'publish', await signInAs(cms, role))).status).toBe(allowed ? 200 : 403);
});
