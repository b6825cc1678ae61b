import { createLocalReq, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginningOf } from '../src/beginning/beginning-of.ts';
import { withRightfulLock } from '../src/ways-in/server-function-rules.ts';
import { aPassword, aServicePage, signInAs, type SignedIn } from './sample-documents.ts';
import { startCms, type Cms } from './start-cms.ts';

/**
 * The ways that Payload has of writing, publishing or withdrawing, besides the one that our screens go. What comes of each:
 * a refusal; a draft, of which readers notice nothing; or nothing at all. Viewers and visitors are refused everywhere.
 */
type Outcome = 'refused' | 'draft' | 'nothing';
type Role = 'editor' | 'translator' | 'viewer';

interface Way {
  name: string;
  method?: 'POST' | 'PATCH';
  /** The address after /api/; without it, that of the page in Polish with what is asked for besides. */
  path?: (page: Page) => string;
  query?: string;
  body?: object;
  headers?: Record<string, string>;
  editor: Outcome;
  translator: Outcome;
}

interface Page {
  id: string;
  oldVersion: string;
}

const collection = 'service-pages';
const words = { title: 'Nowe słowa' };
const publishing = { ...words, _status: 'published' };
const refused = { editor: 'refused', translator: 'refused' } as const;
const draft = { editor: 'draft', translator: 'draft' } as const;
const editorsOnly = { editor: 'draft', translator: 'refused' } as const;
const inLanguage = (locale: string) => ({ path: ({ id }: Page) => `${collection}/${id}?locale=${locale}` });
const bulk = { path: ({ id }: Page) => `${collection}?where[id][equals]=${id}&locale=pl` };
const post = (path: string | ((page: Page) => string)) =>
  ({ method: 'POST', path: typeof path === 'string' ? () => path : path }) as const;

const ways: Way[] = [
  { name: 'a save that does not say what it is', body: words, ...draft },
  { name: 'a status of nothing', body: { ...words, _status: null }, ...draft },
  { name: 'an unknown status', body: { ...words, _status: 'live' }, ...refused },
  { name: 'a list of statuses', body: { ...words, _status: ['published'] }, ...refused },
  { name: 'a draft that says it is published', query: '&draft=true', body: publishing, ...draft },
  { name: 'an automatic save that says it is published', query: '&autosave=true', body: publishing, ...draft },
  { name: 'the two together', query: '&autosave=true&draft=true', body: publishing, ...draft },
  { name: 'a draft for all languages', query: '&draft=true&publishAllLocales=true', body: publishing, ...draft },
  { name: 'publishing one language', query: '&publishSpecificLocale=pl', body: publishing, ...refused },
  { name: 'withdrawing all languages', query: '&unpublishAllLocales=true', body: publishing, ...refused },
  { name: 'all languages at once', ...inLanguage('all'), body: { title: { pl: 'x' } }, ...refused },
  { name: 'an unknown language', ...inLanguage('xx'), body: words, ...refused },
  { name: 'a language without a name', ...inLanguage(''), body: words, ...refused },
  { name: 'an object for words', query: '&draft=true', body: { title: { pl: 'x', en: 'y' } }, ...refused },
  { name: 'words for a list', query: '&draft=true', body: { body: { 0: {} } }, ...refused },
  { name: 'the moments of versions', body: { ...words, createdAt: '2001-01-01', updatedAt: '2099-01-01' }, ...draft },
  { name: 'bulk edit', ...bulk, body: words, ...refused },
  { name: 'bulk publication', ...bulk, body: publishing, ...refused },
  { name: 'bulk withdrawal', ...bulk, body: { _status: 'draft' }, ...refused },
  {
    name: 'a copy of one language',
    ...post(({ id }) => `${collection}/${id}/duplicate?selectedLocales[]=pl`),
    ...refused,
  },
  {
    name: 'an old version',
    ...post(({ oldVersion }) => `${collection}/versions/${oldVersion}?draft=false`),
    ...editorsOnly,
  },
  {
    name: 'a publication that says it only reads',
    ...post(({ id }) => `${collection}/${id}`),
    headers: { 'X-Payload-HTTP-Method-Override': 'GET' },
    body: publishing,
    editor: 'nothing',
    translator: 'nothing',
  },
  {
    name: 'another method in a header',
    ...post(({ id }) => `${collection}/${id}`),
    headers: { 'X-HTTP-Method-Override': 'PATCH' },
    body: publishing,
    ...refused,
  },
  { name: 'a page of another site', headers: { Origin: 'https://evil.example' }, body: publishing, ...refused },
  { name: 'Payload’s jobs', ...post('payload-jobs/run'), ...refused },
  { name: 'Payload’s schedules', ...post('payload-jobs/handle-schedules'), ...refused },
  { name: 'folders', ...post('payload-folders'), body: { name: 'x' }, ...refused },
  { name: 'kept queries', ...post('payload-query-presets'), body: { title: 'x' }, ...refused },
  { name: 'links without an account', ...post('grants'), body: { purpose: 'preview', documentId: 'x' }, ...refused },
  { name: 'locks', ...post('payload-locked-documents'), body: { globalSlug: 'home' }, ...refused },
];

let cms: Cms;
let page: Page;
const people = new Map<Role, SignedIn>();
beforeAll(async () => {
  cms = await startCms();
  people.set('editor', await signInAs(cms, 'editor'));
  people.set('translator', await signInAs(cms, 'translator', ['pl']));
  people.set('viewer', await signInAs(cms, 'viewer'));
  page = await aLivePage();
});
afterAll(() => cms.stop());

async function aLivePage(): Promise<Page> {
  const { id } = await cms.payload.create({ collection, data: aServicePage, draft: true });
  await cms.payload.update({ collection, id, locale: 'pl', draft: true, data: { title: 'Jak pracujemy' } });
  await cms.payload.update({ collection, id, data: { _status: 'published' } });
  const { docs } = await cms.payload.findVersions({ collection, where: { parent: { equals: id } }, sort: 'createdAt' });
  return { id, oldVersion: docs[0]?.id ?? '' };
}

/** What readers have, and the newest draft. */
async function stateOf({ id }: Page) {
  const read = (draft: boolean) => cms.payload.findByID({ collection, id, draft, locale: 'all' });
  const [live, { title, _status }] = [await read(false), await read(true)];
  return { live, newest: { title, _status } };
}

const headersOf = (role: Role | null): Record<string, string> =>
  (role && people.get(role)?.headers) ?? { 'Content-Type': 'application/json' };

/** What whoever sends a change has read: without it the change would be refused for that alone. */
const startOf = (locale: string) =>
  cms.payload.findByID({ collection, id: page.id, draft: true, locale: locale as 'pl', fallbackLocale: false });

async function go(way: Way, role: Role | null): Promise<Response> {
  const { method = 'PATCH', query = '', body = {} } = way;
  const path = way.path?.(page) ?? `${collection}/${page.id}?locale=pl${query}`;
  return cms.fetch(`/api/${path}`, {
    method,
    headers: { ...headersOf(role), ...way.headers },
    body: JSON.stringify(method === 'PATCH' ? { ...body, startedFrom: await startOf('pl') } : body),
  });
}

async function outcomeOf(way: Way, role: Role | null): Promise<Outcome | 'publication'> {
  const before = await stateOf(page);
  const { ok } = await go(way, role);
  const after = await stateOf(page);
  try {
    expect(after.live).toEqual(before.live);
  } catch {
    return 'publication';
  }
  if (JSON.stringify(after.newest) === JSON.stringify(before.newest)) return ok ? 'nothing' : 'refused';
  page = await aLivePage();
  return after.newest._status === 'draft' ? 'draft' : 'publication';
}

test.each(ways)('$name', async (way) => {
  const outcomes = {
    editor: await outcomeOf(way, 'editor'),
    translator: await outcomeOf(way, 'translator'),
    viewer: await outcomeOf(way, 'viewer'),
    nobody: await outcomeOf(way, null),
  };
  const { editor, translator } = way;
  const viewer = editor === 'nothing' ? 'nothing' : 'refused';
  expect(outcomes).toEqual({ editor, translator, viewer, nobody: 'refused' });
});

test('copying a language over another, as Payload’s menu does, is refused: it does not say what it writes over', async () => {
  const english = await cms.payload.findByID({ collection, id: page.id, draft: true, locale: 'en', depth: 0 });
  const user = await cms.payload.findByID({ collection: 'users', id: people.get('editor')?.id ?? '' });
  const before = await stateOf(page);
  const copying = cms.payload.update({
    ...{ collection, id: page.id, data: english, locale: 'pl', draft: true, overrideAccess: false },
    user: { ...user, collection: 'users' },
  });
  await expect(copying).rejects.toThrow('started from');
  expect(await stateOf(page)).toEqual(before);
});

test('a copy is a draft, whatever is sent, and has a number of its own', async () => {
  const copying = { body: { _status: 'published', id: 'mine', publishedOnce: true }, ...refused };
  const way = { name: 'copy', ...post(({ id }) => `${collection}/${id}/duplicate?draft=false`), ...copying };
  const { doc } = (await (await go(way, 'editor')).json()) as { doc: { id: string } };
  expect(doc).toMatchObject({ _status: 'draft', publishedOnce: false });
  expect(doc.id).not.toBe('mine');
  expect((await go(way, 'translator')).status).toBe(403);
});

test('the moments that somebody sends are not kept', async () => {
  await go({ name: '', body: { ...words, createdAt: '2001-01-01', updatedAt: '2099-01-01' }, ...draft }, 'editor');
  const newest = await cms.payload.findByID({ collection, id: page.id, draft: true });
  expect([newest.createdAt, newest.updatedAt].map((moment) => new Date(moment).getFullYear())).not.toContain(2001);
  expect(Date.parse(newest.updatedAt)).toBeLessThanOrEqual(Date.now());
});

test.each(['redirects', 'media', 'users', 'exceptions'])('%s, which have no drafts, are not copied', async (slug) => {
  const response = await cms.fetch(`/api/${slug}/x/duplicate`, {
    method: 'POST',
    headers: headersOf('editor'),
    body: '{}',
  });
  expect(response.status).toBe(404);
});

test('no screen for something new writes before it is asked to: what keeps its drafts by itself has one of ours', () => {
  const payloadsOwn = cms.config.collections.filter(
    (each) => beginningOf(each) !== null && !('begin' in (each.admin.components?.views ?? {})),
  );
  expect(payloadsOwn.map(({ slug }) => slug)).toEqual([]);
});

const globalWays: [string, string, object, Outcome][] = [
  ['a save that does not say what it is', '', { intro: 'Nowe' }, 'draft'],
  ['a draft that says it is published', '&draft=true', { intro: 'Nowsze', _status: 'published' }, 'draft'],
  ['an automatic save that says so', '&autosave=true', { intro: 'Inne', _status: 'published' }, 'draft'],
  ['a withdrawal', '', { _status: 'draft' }, 'refused'],
  ['a withdrawal of all languages', '&unpublishAllLocales=true', { _status: 'published' }, 'refused'],
  ['publishing one language', '&publishSpecificLocale=pl', { _status: 'published' }, 'refused'],
  ['an object for words', '&draft=true', { intro: { pl: 'x' } }, 'refused'],
];

test.each(globalWays)('of a fixed page: %s', async (_name, query, body, outcome) => {
  await cms.payload.updateGlobal({
    slug: 'home',
    data: { title: 'Welcome', intro: 'Find help', _status: 'published' },
  });
  const live = () => cms.payload.findGlobal({ slug: 'home', locale: 'all' });
  const before = await live();
  for (const role of ['editor', 'translator', 'viewer', null] as const) {
    const startedFrom = await cms.payload.findGlobal({
      slug: 'home',
      draft: true,
      locale: 'pl',
      fallbackLocale: false,
    });
    const init = { method: 'POST', headers: headersOf(role), body: JSON.stringify({ ...body, startedFrom }) };
    const { ok } = await cms.fetch(`/api/globals/home?locale=pl${query}`, init);
    expect([role, ok]).toEqual([role, outcome === 'draft' && (role === 'editor' || role === 'translator')]);
  }
  expect(await live()).toEqual(before);
});

test('signing in from a page of another site is refused, whatever it is sent as', async () => {
  const { email } = await cms.payload.findByID({ collection: 'users', id: people.get('viewer')?.id ?? '' });
  const body = new FormData();
  body.set('_payload', JSON.stringify({ email, password: aPassword }));
  const signIn = (headers: Record<string, string>) => cms.fetch('/api/users/login', { method: 'POST', headers, body });
  expect((await signIn({ Origin: 'https://evil.example' })).status).toBe(403);
  expect((await signIn({ 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
  expect((await signIn({ Origin: 'http://localhost:3100' })).status).toBe(200);
});

async function requestBy(role: Role): Promise<PayloadRequest> {
  const user = await cms.payload.findByID({ collection: 'users', id: people.get(role)?.id ?? '' });
  return createLocalReq({ user: { ...user, collection: 'users' } }, cms.payload);
}

test.each([
  ['editor', 'service-pages', true],
  ['translator', 'service-pages', true],
  ['viewer', 'service-pages', false],
  ['editor', 'redirects', false],
  ['viewer', 'constructor', false],
] as const)('a form opened by: %s, of %s, locks: %s', async (role, collectionSlug, locks) => {
  const asked = { req: await requestBy(role), collectionSlug, id: page.id, returnLockStatus: true };
  expect((await withRightfulLock(asked)).returnLockStatus).toBe(locks);
});

test('a viewer locks no settings, and their own account alone', async () => {
  const req = await requestBy('viewer');
  const locks = async (asked: object) =>
    (await withRightfulLock({ req, returnLockStatus: true, ...asked })).returnLockStatus;
  expect(await locks({ globalSlug: 'home' })).toBe(false);
  expect(await locks({ collectionSlug: 'users', id: people.get('viewer')?.id })).toBe(true);
  expect(await locks({ collectionSlug: 'users', id: people.get('editor')?.id })).toBe(false);
});

test('a page is taken over for oneself alone', async () => {
  const [editor, translator] = [people.get('editor')?.id ?? '', people.get('translator')?.id ?? ''];
  const by = (value: string) => ({ user: { relationTo: 'users' as const, value } });
  // Content is saved together and has no locks; what is not content has them.
  const redirect = await cms.payload.create({ collection: 'redirects', data: { from: '/old', toPath: '/contact' } });
  const lock = await cms.payload.create({
    collection: 'payload-locked-documents',
    data: { document: { relationTo: 'redirects', value: redirect.id }, ...by(editor) },
  });
  const takeOver = (value: string) =>
    cms.fetch(`/api/payload-locked-documents/${lock.id}`, {
      method: 'PATCH',
      headers: headersOf('translator'),
      body: JSON.stringify(by(value)),
    });
  expect((await takeOver(editor)).status).toBe(403);
  expect((await takeOver(translator)).status).toBe(200);
});
