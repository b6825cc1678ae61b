import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Mirror, SetReport } from '@ot/shared-types';
import { roles } from '../src/access/roles.ts';
import { numberChanges } from '../src/outbox/number-changes.ts';
import { putDraftsBack } from '../src/publishing/draft-above.ts';
import type { History } from '../src/publishing/read-history.ts';
import type { Outgoing } from '../src/publishing/read-outgoing.ts';
import type { Receipt } from '../src/publishing/read-receipt.ts';
import { askExport } from './ask-export.ts';
import { aServicePage, signInAs, type SignedIn } from './sample-documents.ts';
import { aSetReport } from './set-report.ts';
import { startCms, type Cms } from './start-cms.ts';

let cms: Cms;
let administrator: SignedIn;
let page: string;
let sequence: number;
let set = 0;
beforeAll(async () => {
  cms = await startCms();
  administrator = await signInAs(cms, 'administrator');
});
afterAll(() => cms.stop());

const collection = 'service-pages';

/** A published page, with the number of its row; each test has one of its own. */
beforeEach(async () => {
  const data = { ...aServicePage, title: `Page ${set}`, _status: 'published' as const };
  page = (await cms.payload.create({ collection, data })).id;
  set += 1;
});

const ask = async <Answer>(path: string, { headers } = administrator) =>
  (await (await cms.fetch(`/api/publishing/${path}`, { headers })).json()) as Answer;
const receipt = () => ask<Receipt>(`receipts/${collection}/${page}`);

async function report(changes: Partial<SetReport> = {}) {
  await numberChanges(cms.payload);
  const { docs } = await cms.payload.find({ collection: 'changes', sort: '-sequence', limit: 1 });
  const afterSequence = sequence || 0;
  sequence = docs[0]?.sequence ?? 0;
  const entries = [{ collection, id: page, paths: ['/service/page', '/pl/service/page'], languages: ['en', 'pl'] }];
  const body = JSON.stringify({ ...aSetReport({ set, afterSequence, sequence }), entries, ...changes });
  const response = await askExport(cms, 'sets', { method: 'POST', body });
  expect(response.status).toBe(200);
}

const undo = (number: number, { headers } = administrator) =>
  cms.fetch(`/api/publishing/sets/${number}/undo`, { method: 'POST', headers });

describe('the receipt of a document', () => {
  test('waits until a set contains its change', async () => {
    expect(await receipt()).toMatchObject({ receipt: { state: 'queued' }, silent: null });
  });

  test('says when it went live, with its pages', async () => {
    await report();
    expect(await receipt()).toMatchObject({
      receipt: { state: 'live', set, liveAt: '2026-11-23T14:02:07.000Z' },
      pages: ['/service/page', '/pl/service/page'],
      languages: ['en', 'pl'],
    });
  });

  test('says how many pages are still being printed', async () => {
    await report({ state: 'printing', waitingPages: 40 });
    expect(await receipt()).toMatchObject({ receipt: { state: 'printing', waitingPages: 40 } });
  });

  test('tells what was refused', async () => {
    await report({ refusals: [{ collection, id: page, locale: 'pl', field: 'title', message: 'Write it.' }] });
    expect(await receipt()).toMatchObject({ refusals: [{ locale: 'pl', field: 'title', message: 'Write it.' }] });
  });

  test('says that a withdrawn page is off the site', async () => {
    await cms.payload.update({ collection, id: page, data: { _status: 'draft' } });
    expect((await receipt()).receipt.state).toBe('queued');
    await report();
    expect((await receipt()).receipt.state).toBe('withdrawn');
  });

  test('of a draft says that it was never published', async () => {
    page = (await cms.payload.create({ collection, draft: true, data: { title: 'Draft' } })).id;
    expect((await receipt()).receipt).toEqual({ state: 'never' });
  });
});

describe('undoing a set', () => {
  test('is written down, and the receipt says what became of it', async () => {
    await report();
    const undone = set;
    expect((await undo(undone)).status).toBe(200);
    const { docs } = await cms.payload.find({ collection: 'changes', where: { kind: { equals: 'rollback' } } });
    expect(docs).toMatchObject([{ collection: 'sets', documentId: String(undone), by: 'person' }]);
    expect((await undo(undone)).status).toBe(409);
    set += 1;
    await report({ kind: 'rollback', undoes: undone, entries: [] });
    expect((await receipt()).receipt).toMatchObject({ state: 'undone', undone });
    const { lines } = await ask<History>('history');
    expect(lines.find(({ number }) => number === undone)).toMatchObject({ state: 'undone', canBeUndone: false });
  });

  const publishedTitle = async () => {
    const where = { and: [{ id: { equals: page } }, { _status: { equals: 'published' } }] };
    return (await cms.payload.find({ collection, where })).docs[0]?.title ?? null;
  };
  const change = (title: string) => cms.payload.update({ collection, id: page, data: { title, _status: 'published' } });

  test('publishes again what readers had, and leaves a draft on top', async () => {
    await report();
    await change('Second');
    set += 1;
    await report();
    await cms.payload.update({ collection, id: page, draft: true, data: { title: 'A draft' } });
    expect((await undo(set)).status).toBe(200);
    expect(await publishedTitle()).toBe(`Page ${set - 2}`);
    expect((await cms.payload.findByID({ collection, id: page, draft: true })).title).toBe('A draft');
  });

  /** An undoing that stops when it has published the earlier text, and before the draft is back on top of it. */
  async function stopBeforeDraft(draft: string): Promise<void> {
    const { db } = cms.payload;
    const createVersion = db.createVersion.bind(db);
    db.createVersion = (args) => {
      if (JSON.stringify(args.versionData).includes(draft)) throw new Error('The CMS stops here.');
      return createVersion(args);
    };
    expect((await undo(set)).status).toBe(500);
    db.createVersion = createVersion;
  }
  const newestTitle = async () => (await cms.payload.findByID({ collection, id: page, draft: true })).title;

  test.each([
    ['when it is asked for again', async () => expect((await undo(set)).status).toBe(200)],
    ['when the CMS starts again', () => putDraftsBack(cms.payload)],
  ])('loses no draft when it is stopped in the middle, and is finished %s', async (_, again) => {
    await report();
    await change('Second');
    set += 1;
    await report();
    await cms.payload.update({ collection, id: page, draft: true, data: { title: 'Kept words' } });
    await stopBeforeDraft('Kept words');
    expect([await publishedTitle(), await newestTitle()]).toEqual([`Page ${set - 2}`, `Page ${set - 2}`]);
    await again();
    expect([await publishedTitle(), await newestTitle()]).toEqual([`Page ${set - 2}`, 'Kept words']);
  });

  test('takes off the site what was not there, and the undoing can be undone', async () => {
    await report();
    const first = set;
    await undo(first);
    expect(await publishedTitle()).toBeNull();
    set += 1;
    await report();
    expect((await undo(set)).status).toBe(200);
    expect(await publishedTitle()).toBe(`Page ${first - 1}`);
  });

  test('brings a deleted page back out of the trash', async () => {
    await report();
    await cms.fetch(`/api/${collection}/${page}`, { method: 'DELETE', headers: administrator.headers });
    expect(await publishedTitle()).toBeNull();
    set += 1;
    await report();
    expect((await undo(set)).status).toBe(200);
    expect(await publishedTitle()).toBe(`Page ${set - 2}`);
  });

  test('is refused where the page was published again since, by name', async () => {
    await report();
    await change('Second');
    const response = await undo(set);
    expect(response.status).toBe(409);
    expect(await response.text()).toContain('published again since');
  });

  test('is refused for what was withdrawn for safety', async () => {
    await report();
    const path = `/api/publishing/withdraw-now/${collection}/${page}`;
    const body = JSON.stringify({ reason: 'A dose was wrong.' });
    await cms.fetch(path, { method: 'POST', headers: administrator.headers, body });
    set += 1;
    await report();
    expect((await undo(set)).status).toBe(409);
    expect(await publishedTitle()).toBeNull();
  });

  test('is for editors too, where they published it themselves', async () => {
    await report();
    const editor = await signInAs(cms, 'editor');
    const body = JSON.stringify({ _status: 'published' });
    await cms.fetch(`/api/${collection}/${page}`, { method: 'PATCH', headers: editor.headers, body });
    set += 1;
    await report();
    expect((await undo(set, await signInAs(cms, 'editor'))).status).toBe(403);
    expect((await undo(set, editor)).status).toBe(200);
  });

  test.each(roles.filter((role) => role !== 'administrator'))('is refused to the role %s', async (role) => {
    await report();
    expect((await undo(set, await signInAs(cms, role))).status).toBe(403);
  });

  test('is refused where too much has been published since, and for an unknown set', async () => {
    await report({ canBeUndone: false });
    expect((await undo(set)).status).toBe(409);
    expect((await undo(9999)).status).toBe(404);
  });
});

test('of very many refusals the first are named, and all are counted', async () => {
  const refusals = Array.from({ length: 1000 }, (_, index) => ({
    ...{ collection, id: page, locale: 'pl' as const },
    field: `body.${index}`,
    message: 'This is missing.',
  }));
  await report({ refusals });
  const outgoing = await ask<Outgoing>('outgoing');
  expect(outgoing).toMatchObject({ refused: 1000, well: false });
  expect(outgoing.refusals).toHaveLength(25);
});

test('the history names what went live and who did it', async () => {
  await report();
  const { lines } = await ask<History>('history?limit=1');
  expect(lines).toMatchObject([
    { number: set, what: [`Page ${set - 1}`], who: ['A command'], languages: ['en', 'pl'] },
  ]);
});

test.each(roles)('the role %s reads receipts, history and what goes out', async (role) => {
  const { headers } = await signInAs(cms, role);
  for (const path of ['outgoing', 'history', `receipts/${collection}/${page}`]) {
    expect((await cms.fetch(`/api/publishing/${path}`, { headers })).status).toBe(200);
  }
});

test.each(['outgoing', 'history', `receipts/${collection}/x`])('a visitor does not read %s', async (path) => {
  expect((await cms.fetch(`/api/publishing/${path}`)).status).toBe(401);
});

describe('copies of the site', () => {
  const aMirror: Mirror = {
    name: 'the bucket "site"',
    contact: { state: 'answers', at: '2026-11-30T09:00:00.000Z' },
    waiting: 0,
    behindSince: null,
    lag: 400,
    round: null,
    lastRound: null,
    everFound: 0,
    everMended: 0,
  };
  const tell = (mirrors: Mirror[]) =>
    askExport(cms, 'mirrors', { method: 'POST', body: JSON.stringify({ mirrors }) }).then(({ status }) => status);
  const shown = async () => (await ask<Outgoing>('outgoing')).mirrors.map(({ name, well }) => [name, well]);

  test('are shown as the publisher told of them last, and gone when it tells of them no more', async () => {
    expect(await tell([aMirror, { ...aMirror, name: 'the folder "/copy"' }])).toBe(200);
    const silent: Mirror['contact'] = { state: 'silent', since: '2026-11-30T08:00:00.000Z', reason: 'No answer.' };
    expect(await tell([{ ...aMirror, contact: silent }])).toBe(200);
    expect(await shown()).toEqual([['the bucket "site"', false]]);
    expect(await tell([])).toBe(200);
    expect(await shown()).toEqual([]);
  });
});
