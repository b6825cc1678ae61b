import { createLocalReq, docAccessOperation } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyTrash } from '../src/removal/empty-trash.ts';
import { askExport } from './ask-export.ts';
import {
  aContactPoint,
  anAdvice,
  aSentenceNaming,
  aServicePage,
  aTopic,
  signInAs,
  type SignedIn,
} from './sample-documents.ts';
import { startCms, type Cms } from './start-cms.ts';

let cms: Cms;
let editor: SignedIn;
let administrator: SignedIn;
beforeAll(async () => {
  cms = await startCms();
  editor = await signInAs(cms, 'editor');
  administrator = await signInAs(cms, 'administrator');
});
afterAll(() => cms.stop());

const collection = 'contact-points';
const published = { _status: 'published' as const };

async function aContact(title: string): Promise<string> {
  return (await cms.payload.create({ collection, data: { ...aContactPoint, title, ...published } })).id;
}

/** A published page whose sentence names a contact. */
async function aPageNaming(contact: string, title: string): Promise<string> {
  const data = {
    ...aServicePage,
    title,
    body: [{ blockType: 'text' as const, text: aSentenceNaming(contact) }],
    ...published,
  };
  return (await cms.payload.create({ collection: 'service-pages', data })).id;
}

const send = (method: string, path: string, body: object = {}, { headers } = editor) =>
  cms.fetch(`/api/${path}`, { method, headers, body: JSON.stringify(body) });

async function messageOf(response: Response): Promise<string> {
  const body = (await response.json()) as { errors?: { message: string }[] };
  return body.errors?.map(({ message }) => message).join(' ') ?? '';
}

async function exported(name: string): Promise<{ id: string }[]> {
  const answer = await askExport(cms, `entries?collection=${name}`);
  return ((await answer.json()) as { entries: { id: string }[] }).entries;
}
const isExported = async (name: string, id: string) => (await exported(name)).some((entry) => entry.id === id);
const textOf = async (name: string, id: string) =>
  JSON.stringify((await exported(name)).find((entry) => entry.id === id));

describe('a contact that a sentence names', () => {
  const waysIn: [string, (id: string) => Promise<Response>][] = [
    ['deleted', (id) => send('DELETE', `${collection}/${id}`)],
    ['deleted in bulk', (id) => send('DELETE', `${collection}?where[id][equals]=${id}`)],
    ['moved to the trash', (id) => send('PATCH', `${collection}/${id}`, { deletedAt: new Date().toISOString() })],
    [
      'moved in bulk',
      (id) => send('PATCH', `${collection}?where[id][equals]=${id}`, { deletedAt: new Date().toISOString() }),
    ],
    [
      'moved there as a draft',
      (id) => send('PATCH', `${collection}/${id}?draft=true`, { deletedAt: new Date().toISOString() }),
    ],
    ['set to draft', (id) => send('PATCH', `${collection}/${id}`, { _status: 'draft' })],
    ['taken away', (id) => send('POST', `publishing/take-away/${collection}/${id}`, { action: 'delete' })],
    [
      'taken out of sentences',
      (id) => send('POST', `publishing/take-away/${collection}/${id}`, { action: 'delete', takesOut: true }),
    ],
  ];

  test.each(waysIn)('cannot be %s, and the answer names the page', async (way, ask) => {
    const id = await aContact(`Line ${way}`);
    await aPageNaming(id, `Page that is ${way}`);
    const response = await ask(id);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await messageOf(response)).toContain(`Page that is ${way}`);
    expect(await isExported(collection, id)).toBe(true);
  });

  test('cannot be deleted by a command either', async () => {
    const id = await aContact('By command');
    await aPageNaming(id, 'Page of the command');
    await expect(cms.payload.delete({ collection, id })).rejects.toThrow('Page of the command');
  });

  test('is replaced everywhere and goes, in one step', async () => {
    const [old, other] = [await aContact('Old line'), await aContact('New line')];
    const page = await aPageNaming(old, 'Named');
    await cms.payload.update({
      collection: 'service-pages',
      id: page,
      draft: true,
      data: { title: 'A draft over it' },
    });
    const answer = await send('POST', `publishing/take-away/${collection}/${old}`, {
      action: 'delete',
      replaceBy: other,
    });
    expect(await answer.json()).toEqual({ done: true });
    const text = await textOf('service-pages', page);
    expect(text).toContain(other);
    expect(text).not.toContain(old);
    expect(text).toContain('"title":"Named"');
    const draft = await cms.payload.findByID({ collection: 'service-pages', id: page, draft: true });
    expect(draft.title).toBe('A draft over it');
    expect(JSON.stringify(draft)).toContain(other);
    expect(await isExported(collection, old)).toBe(false);
  });

  test('is replaced in what somebody saves at that moment, whose words are kept', async () => {
    const [old, other] = [await aContact('Old at once'), await aContact('New at once')];
    const page = await aPageNaming(old, 'Saved meanwhile');
    const { db } = cms.payload;
    const { promise: begun, resolve } = Promise.withResolvers<null>();
    const updateVersion = db.updateVersion.bind(db);
    db.updateVersion = async (args) => {
      resolve(null);
      await new Promise((passed) => setTimeout(passed, 300));
      return updateVersion(args);
    };
    const body = { action: 'delete', replaceBy: other };
    const taking = send('POST', `publishing/take-away/${collection}/${old}`, body);
    await begun;
    await cms.payload.update({
      collection: 'service-pages',
      id: page,
      draft: true,
      data: { title: 'Typed meanwhile' },
    });
    expect(await (await taking).json()).toEqual({ done: true });
    db.updateVersion = updateVersion;
    const draft = await cms.payload.findByID({ collection: 'service-pages', id: page, draft: true });
    expect(draft.title).toBe('Typed meanwhile');
    expect(JSON.stringify(draft)).toContain(other);
  });

  test('is replaced and stays, where that is asked', async () => {
    const [old, other] = [await aContact('Stays'), await aContact('Stands there')];
    const page = await aPageNaming(old, 'Names another now');
    await send('POST', `publishing/take-away/${collection}/${old}`, { action: 'replace', replaceBy: other });
    expect(await textOf('service-pages', page)).toContain(other);
    expect(await isExported(collection, old)).toBe(true);
  });

  test('cannot be replaced by one that readers do not have', async () => {
    const old = await aContact('Line');
    await aPageNaming(old, 'Needs a published one');
    const draft = await cms.payload.create({ collection, draft: true, data: { title: 'Not yet' } });
    const body = { action: 'delete', replaceBy: draft.id };
    expect((await send('POST', `publishing/take-away/${collection}/${old}`, body)).status).toBe(409);
  });
});

describe('the trash', () => {
  test('keeps what is deleted, off the site, and gives it back as a draft', async () => {
    const id = await aContact('Kept');
    expect((await send('DELETE', `${collection}/${id}`)).status).toBe(200);
    expect(await isExported(collection, id)).toBe(false);
    expect((await cms.fetch(`/api/${collection}/${id}`, { headers: editor.headers })).status).toBe(404);
    const restored = await send('PATCH', `${collection}/${id}?trash=true`, { deletedAt: null, _status: 'draft' });
    expect(restored.status).toBe(200);
    expect((await send('PATCH', `${collection}/${id}`, { _status: 'published' })).status).toBe(200);
    expect(await isExported(collection, id)).toBe(true);
  });

  test('takes in and gives back many at once', async () => {
    const ids = [await aContact('First of many'), await aContact('Second of many')];
    const where = `where[id][in]=${ids.join(',')}`;
    expect((await send('DELETE', `${collection}?${where}`)).status).toBe(200);
    expect(await isExported(collection, ids[1] ?? '')).toBe(false);
    const back = await send('PATCH', `${collection}?${where}&trash=true`, { deletedAt: null });
    expect(((await back.json()) as { docs: object[] }).docs).toHaveLength(2);
  });

  test('says of many which ones stay, by name, and what to do', async () => {
    const [used, free] = [await aContact('Used of many'), await aContact('Free of many')];
    await aPageNaming(used, 'Names one of many');
    const answer = await send('DELETE', `${collection}?where[id][in]=${used},${free}`);
    const body = (await answer.json()) as { docs: object[]; message: string; errors: { message: string }[] };
    expect([answer.status, body.docs.length, body.message]).toEqual([400, 1, '1 of 2 left as before.']);
    expect(body.errors).toMatchObject([
      { message: expect.stringMatching(/^“Used of many”: This is used by Names one/) as string },
    ]);
  });

  test.each([
    ['editor', { delete: false, trash: true }],
    ['administrator', { delete: true, trash: true }],
    ['translator', { delete: false, trash: false }],
  ] as const)('offers %ss what they may do with it, and nothing else', async (role, offered) => {
    const { id } = await signInAs(cms, role);
    const account = await cms.payload.findByID({ collection: 'users', id });
    const req = await createLocalReq({ user: { ...account, collection: 'users' } }, cms.payload);
    const config = { config: cms.payload.collections[collection].config };
    const contact = await aContact(`Offered to ${role}`);
    const mayDelete = async (data: object) =>
      Boolean((await docAccessOperation({ id: contact, collection: config, data, req })).delete);
    expect({ delete: await mayDelete({ title: 'x' }), trash: await mayDelete({ deletedAt: 'now' }) }).toEqual(offered);
  });

  test('is emptied by administrators alone, and by itself after 90 days', async () => {
    const [one, other] = [await aContact('One'), await aContact('Other')];
    for (const id of [one, other]) await send('DELETE', `${collection}/${id}`);
    expect((await send('DELETE', `${collection}/${one}?trash=true`)).status).toBe(403);
    expect((await send('DELETE', `${collection}/${one}?trash=true`, {}, administrator)).status).toBe(200);
    const isKept = async () => (await cms.payload.db.count({ collection, where: { id: { equals: other } } })).totalDocs;
    await emptyTrash(cms.payload, new Date(Date.now() + 89 * 24 * 3600 * 1000));
    expect(await isKept()).toBe(1);
    await emptyTrash(cms.payload, new Date(Date.now() + 91 * 24 * 3600 * 1000));
    expect(await isKept()).toBe(0);
  });

  test('holds pictures too', async () => {
    const data = Buffer.from(onePixel, 'base64');
    const file = { data, mimetype: 'image/png', name: 'kept.png', size: data.length };
    const picture = await cms.payload.create({ collection: 'media', data: { alt: 'A dot' }, file });
    await send('DELETE', `media/${picture.id}`);
    const answer = (await (await askExport(cms, 'media')).json()) as { media: { id: string }[] };
    expect(answer.media.map(({ id }) => id)).not.toContain(picture.id);
    expect((await cms.payload.findByID({ collection: 'media', id: picture.id, trash: true })).filename).toMatch(
      /^kept/,
    );
  });
});

describe('addresses of a page that goes', () => {
  async function anAdvicePage(title: string) {
    const topic = await cms.payload.create({
      collection: 'topics',
      data: { ...aTopic, title: `${title} topic`, ...published },
    });
    return cms.payload.create({ collection: 'advice', data: { ...anAdvice(topic.id), title, ...published } });
  }
  const redirects = async () => {
    const answer = await askExport(cms, 'redirects');
    return (await answer.json()) as { redirects: { from: string; to: object }[]; refusals: object[] };
  };
  const leadsTo = async (from: string) => (await redirects()).redirects.find((redirect) => redirect.from === from)?.to;

  test('lead to its replacement where one is named', async () => {
    const [old, other] = [await anAdvicePage('Going'), await anAdvicePage('Staying')];
    await cms.payload.update({ collection: 'advice', id: old.id, data: { slug: 'gone-with-a-new-name' } });
    const gone = await send('POST', `publishing/take-away/advice/${old.id}`, { action: 'delete', replaceBy: other.id });
    expect(await gone.json()).toEqual({ done: true });
    const to = { collection: 'advice', id: other.id };
    expect(await leadsTo('/advice/going')).toEqual(to);
    expect(await leadsTo('/advice/gone-with-a-new-name')).toEqual(to);
  });

  test('lead to the page that is gone otherwise, also after it was deleted for good; nothing is refused', async () => {
    const { id } = await anAdvicePage('Going too');
    await send('DELETE', `advice/${id}`);
    expect(await leadsTo('/advice/going-too')).toEqual({ collection: 'advice', id });
    await send('DELETE', `advice/${id}?trash=true`, {}, administrator);
    expect(await leadsTo('/advice/going-too')).toEqual({ collection: 'advice', id });
    expect((await redirects()).refusals).toEqual([]);
  });

  test('are its own again when it is back', async () => {
    const { id } = await anAdvicePage('Coming back');
    await send('DELETE', `advice/${id}`);
    await send('PATCH', `advice/${id}?trash=true`, { deletedAt: null });
    await send('PATCH', `advice/${id}`, { _status: 'published' });
    expect(await isExported('advice', id)).toBe(true);
    expect(await leadsTo('/advice/coming-back')).toBeUndefined();
  });
});

describe('withdrawing for safety', () => {
  const withdraw = (id: string, body: object = { reason: 'A dose was wrong.' }) =>
    send('POST', `publishing/withdraw-now/${collection}/${id}`, body);

  test('takes away what is used and no longer valid', async () => {
    const id = await aContact('Dangerous');
    await aPageNaming(id, 'Names the dangerous one');
    await cms.payload.update({ collection, id, draft: true, data: { phone: 'not a number' } });
    expect((await withdraw(id)).status).toBe(200);
    expect(await isExported(collection, id)).toBe(false);
  });

  test('asks for a reason', async () => {
    const id = await aContact('No reason');
    expect((await withdraw(id, { reason: ' ' })).status).toBe(400);
    expect(await isExported(collection, id)).toBe(true);
  });

  test('is for editors', async () => {
    const id = await aContact('Not by a translator');
    const translator = await signInAs(cms, 'translator', ['pl']);
    const path = `publishing/withdraw-now/${collection}/${id}`;
    expect((await send('POST', path, { reason: 'Wrong.' }, translator)).status).toBe(403);
  });

  test('holds against Publish, a restored version and a command, until an editor lifts it', async () => {
    const id = await aContact('Held');
    await withdraw(id);
    const publish = () => send('PATCH', `${collection}/${id}`, { _status: 'published' });
    expect(await messageOf(await publish())).toContain('A dose was wrong.');
    const { docs } = await cms.payload.findVersions({ collection, where: { parent: { equals: id } } });
    await expect(cms.payload.restoreVersion({ collection, id: docs[0]?.id ?? '' })).rejects.toThrow('withdrawn');
    await cms.payload.db.updateOne({ collection, id, data: published });
    expect(await isExported(collection, id)).toBe(false);
    await cms.payload.update({ collection, id, draft: true, autosave: true, data: { title: 'Held more' } });
    expect(await isExported(collection, id)).toBe(false);
    expect((await send('POST', `publishing/lift-withdrawal/${collection}/${id}`)).status).toBe(200);
    expect((await publish()).status).toBe(200);
    expect(await isExported(collection, id)).toBe(true);
  });
});

const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
