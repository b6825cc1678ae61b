import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveAs } from './save-as.ts';
import { startCms, type Cms } from './start-cms.ts';
import { aContactPoint, aServicePage, signInAs, type SignedIn } from './sample-documents.ts';

let cms: Cms;
let administrator: SignedIn;
let standing: ReturnType<typeof publish>;
beforeAll(async () => {
  cms = await startCms();
  administrator = await signInAs(cms, 'administrator');
  standing = publish('Stands here');
});
afterAll(() => cms.stop());

const collection = 'service-pages';
const publish = (title: string) =>
  cms.payload.create({ collection, data: { ...aServicePage, title, _status: 'published' } });

test('the address comes from the English title', async () => {
  expect(await publish('Children’s OT: how we work')).toMatchObject({ slug: 'childrens-ot-how-we-work' });
});

test('two pages of one title have two addresses', async () => {
  await publish('Same title');
  expect(await publish('Same title')).toMatchObject({ slug: 'same-title-2' });
});

test('a draft’s address follows its title until the page is published', async () => {
  const draft = await cms.payload.create({ collection, draft: true, data: { title: 'Ho' } });
  const typed = await cms.payload.update({ collection, id: draft.id, draft: true, data: { title: 'Hold still' } });
  expect([draft.slug, typed.slug]).toEqual(['ho', 'hold-still']);
});

test('two drafts of one title do not meet', async () => {
  await cms.payload.create({ collection, draft: true, data: { title: 'Twins' } });
  expect(await cms.payload.create({ collection, draft: true, data: { title: 'Twins' } })).toMatchObject({
    slug: 'twins-2',
  });
});

test('the address stays when a published title changes', async () => {
  const page = await publish('Old words');
  const changed = await cms.payload.update({ collection, id: page.id, data: { title: 'New words' } });
  expect(changed).toMatchObject({ title: 'New words', slug: 'old-words' });
});

test('the title of a translation makes no address', async () => {
  const page = await publish('Referral');
  const data = { title: 'Skierowanie', summary: 'x' };
  expect(await cms.payload.update({ collection, id: page.id, locale: 'pl', data })).toMatchObject({ slug: 'referral' });
});

test('an editor cannot change an address', async () => {
  const editor = await signInAs(cms, 'editor');
  const page = await publish('Fixed');
  await saveAs(cms, editor, { path: `${collection}/${page.id}` }, { slug: 'moved' });
  expect(await cms.payload.findByID({ collection, id: page.id })).toMatchObject({ slug: 'fixed' });
});

test('when an administrator changes it, the old address leads to the page', async () => {
  const administrator = await signInAs(cms, 'administrator');
  const page = await publish('Before');
  const data = { slug: 'after', _status: 'published' };
  const response = await saveAs(cms, administrator, { path: `${collection}/${page.id}` }, data);
  expect(await response.json()).toMatchObject({ doc: { slug: 'after' } });
  const { docs } = await cms.payload.find({ collection: 'redirects', where: { from: { equals: '/service/before' } } });
  expect(docs).toMatchObject([{ toEntry: { relationTo: collection, value: page.id } }]);
});

test('an address changed in a draft redirects only once the draft is published', async () => {
  const page = await publish('Slow move');
  const where = { from: { equals: '/service/slow-move' } };
  await cms.payload.update({ collection, id: page.id, draft: true, data: { slug: 'quick-move' } });
  expect((await cms.payload.count({ collection: 'redirects', where })).totalDocs).toBe(0);
  await cms.payload.update({ collection, id: page.id, data: { _status: 'published' } });
  expect((await cms.payload.count({ collection: 'redirects', where })).totalDocs).toBe(1);
});

test('an address that comes back no longer redirects', async () => {
  const page = await publish('There and back');
  await cms.payload.update({ collection, id: page.id, data: { slug: 'elsewhere' } });
  await cms.payload.update({ collection, id: page.id, data: { slug: 'there-and-back' } });
  const { docs } = await cms.payload.find({ collection: 'redirects', where: { from: { contains: 'there-and-back' } } });
  expect(docs).toEqual([]);
});

test('an address that another page has is refused with its name', async () => {
  await publish('Taken');
  const page = await publish('Wants it');
  await expect(cms.payload.update({ collection, id: page.id, data: { slug: 'taken' } })).rejects.toMatchObject({
    data: { errors: [{ path: 'slug', message: expect.stringContaining('"taken"') as string }] },
  });
});

test('an address with spaces is refused', async () => {
  const page = await publish('Clean');
  const change = cms.payload.update({ collection, id: page.id, data: { slug: 'not clean' } });
  await expect(change).rejects.toMatchObject({ data: { errors: [{ path: 'slug' }] } });
});

test('a copy gets an address of its own', async () => {
  const page = await publish('Original');
  const copy = await cms.payload.duplicate({ collection, id: page.id });
  expect(copy.slug).not.toBe('original');
  expect(copy).toMatchObject({ _status: 'draft' });
});

test('an address that another page has taken in the same moment leads to nobody else', async () => {
  const page = await publish('First here');
  await cms.payload.update({ collection, id: page.id, data: { slug: 'moved-on' } });
  await cms.payload.create({
    collection,
    data: { ...aServicePage, title: 'Second', slug: 'first-here', _status: 'published' },
  });
  const where = { from: { equals: '/service/first-here' } };
  expect((await cms.payload.count({ collection: 'redirects', where })).totalDocs).toBe(0);
});

/** What each field says when an old address is refused. */
async function faultsOf(data: { from: string; toPath?: string; toEntry?: unknown }): Promise<Record<string, string>> {
  const { headers } = administrator;
  const response = await cms.fetch('/api/redirects', { method: 'POST', headers, body: JSON.stringify(data) });
  const { errors = [] } = (await response.json()) as {
    errors?: { data: { errors: { path: string; message: string }[] } }[];
  };
  const all = errors.flatMap((error) => error.data.errors);
  return Object.fromEntries(all.map(({ path, message }) => [path, message]));
}

test('an old address is kept in its normal form, and has one spelling', async () => {
  expect(await faultsOf({ from: ' /PL/Service/Old-Name.html ', toPath: '/Contact/' })).toEqual({});
  const { docs } = await cms.payload.find({ collection: 'redirects', where: { from: { contains: 'old-name' } } });
  expect(docs).toMatchObject([{ from: '/service/old-name', toPath: '/contact' }]);
  expect(await faultsOf({ from: '/SERVICE/OLD-NAME', toPath: '/search' })).toEqual({
    from: expect.stringContaining('already') as string,
  });
});

test.each([
  ['/', 'The site itself'],
  ['/search', 'The site itself'],
  ['/pl/sitemap.xml', 'The site itself'],
  ['/r/0123456789', 'The site itself'],
  ['//example.org', 'another site'],
  ['/a b', 'only letters'],
  ['/Service/Stands-Here/', '“Stands here” stands at /service/stands-here'],
])('no old address can be %s', async (from, sentence) => {
  await standing;
  expect(await faultsOf({ from, toPath: '/contact' })).toEqual({ from: expect.stringContaining(sentence) as string });
});

test.each(['//example.org', '/\\example.org', '/%2f/example.org', '/\t/example.org', 'https://example.org/'])(
  'no old address leads to %j',
  async (toPath) => {
    expect(Object.keys(await faultsOf({ from: '/old', toPath }))).toEqual(['toPath']);
  },
);

test('an old address leads to one place, and not in a circle', async () => {
  const toEntry = { relationTo: collection, value: (await standing).id };
  const faults = (data: { from: string; toPath?: string; toEntry?: unknown }) => faultsOf(data);
  expect(await faults({ from: '/nowhere' })).toHaveProperty('toPath');
  expect(await faults({ from: '/both', toEntry, toPath: '/contact' })).toHaveProperty('toPath');
  expect(await faults({ from: '/circle', toPath: '/circle' })).toHaveProperty('toPath');
  expect(await faults({ from: '/circle-1', toPath: '/circle-2' })).toEqual({});
  expect(await faults({ from: '/circle-2', toPath: '/Circle-1' })).toEqual({
    toPath: expect.stringContaining('in a circle') as string,
  });
  expect(await faults({ from: '/entry', toEntry })).toEqual({});
});

test('a changed old address meets the same rules, in bulk too', async () => {
  const { headers } = administrator;
  const change = (address: string, body: object) =>
    cms.fetch(`/api/redirects${address}`, { method: 'PATCH', headers, body: JSON.stringify(body) });
  const { id } = await cms.payload.create({ collection: 'redirects', data: { from: '/one', toPath: '/contact' } });
  expect((await change(`/${id}`, { from: '/search' })).status).toBe(400);
  expect((await change(`/${id}`, { toPath: '//example.org' })).status).toBe(400);
  expect((await change(`/${id}`, { toPath: '/one' })).status).toBe(400);
  await change(`?where[id][equals]=${id}`, { toPath: '//example.org' });
  expect((await change(`/${id}`, { toPath: '/search' })).status).toBe(200);
  expect(await cms.payload.findByID({ collection: 'redirects', id })).toMatchObject({
    from: '/one',
    toPath: '/search',
  });
});

test('two pages of one long title have two addresses', async () => {
  const title = `${'a'.repeat(75)} pens`;
  await publish(title);
  expect((await publish(title)).slug).toBe(`${'a'.repeat(75)}-2`);
});

test('an entry that stands on a page with others is not taken for a part of that page', async () => {
  const main = await cms.payload.create({ collection: 'contact-points', data: { ...aContactPoint, title: 'Main' } });
  expect(main.slug).toBe('main-2');
  expect((await publish('Main')).slug).toBe('main');
});
