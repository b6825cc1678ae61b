import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PageFault, PageJudgement } from '@ot/shared-types';
import { askExport } from './ask-export.ts';
import { signInAs } from './sample-documents.ts';
import { startCms, type Cms } from './start-cms.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());
beforeEach(() => cms.payload.delete({ collection: 'page-judgements', where: {} }));

const aFault: PageFault = {
  rule: 'link-generic',
  engine: 'scripted',
  severity: 'block',
  wcag: ['2.4.4'],
  selector: 'main a',
  excerpt: '<a href="/">here</a>',
  what: '“here” does not say where the link leads.',
  why: 'Many people go through a page by its links alone.',
  fix: 'Use the title of the page it leads to.',
  field: 'summary',
};
const aJudgement: PageJudgement = {
  path: '/advice/holding-a-pencil',
  locale: 'en',
  entry: { collection: 'advice', id: 'a1' },
  judgedAt: '2026-11-25T10:00:00.000Z',
  extent: 'browser',
  faults: [aFault, { ...aFault, severity: 'warn' }],
};

async function report(judgements: PageJudgement[], gone: string[] = []) {
  const response = await askExport(cms, 'judgements', { method: 'POST', body: JSON.stringify({ judgements, gone }) });
  expect(response.status).toBe(200);
}
const kept = async () => (await cms.payload.find({ collection: 'page-judgements' })).docs;

test('what was found on a page is kept, with its counts', async () => {
  await report([aJudgement]);
  expect(await kept()).toMatchObject([{ path: aJudgement.path, documentId: 'a1', blocking: 1, warnings: 1 }]);
});

test('a later judgement of a page replaces the earlier one', async () => {
  await report([aJudgement]);
  await report([{ ...aJudgement, faults: [] }]);
  expect(await kept()).toMatchObject([{ blocking: 0, warnings: 0, faults: [] }]);
});

test('the judgement of a page that is gone is dropped', async () => {
  await report([aJudgement]);
  await report([], [aJudgement.path]);
  expect(await kept()).toEqual([]);
});

test('a report of another shape is refused with the place of the fault', async () => {
  const body = JSON.stringify({ judgements: [{ ...aJudgement, extent: 'guess' }], gone: [] });
  const response = await askExport(cms, 'judgements', { method: 'POST', body });
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('judgements.0.extent');
});

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const anException = {
  title: 'Holding a pencil',
  collection: 'advice' as const,
  documentId: 'a1',
  locale: 'en' as const,
  rule: 'link-generic',
  reason: 'The partner’s form has no other name.',
  until: inDays(30),
};

test('an exception names who decided it, and reaches the publisher', async () => {
  const { headers } = await signInAs(cms, 'editor');
  const created = await cms.fetch('/api/exceptions', {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(anException),
  });
  expect(await created.json()).toMatchObject({ doc: { userName: 'editor' } });
  const answer: unknown = await (await askExport(cms, 'exceptions')).json();
  expect(answer).toEqual({
    exceptions: [
      {
        collection: 'advice',
        id: 'a1',
        locale: 'en',
        rule: 'link-generic',
        reason: anException.reason,
        until: anException.until,
      },
    ],
  });
});

test('an exception of a year is refused', async () => {
  const create = cms.payload.create({ collection: 'exceptions', data: { ...anException, until: inDays(365) } });
  await expect(create).rejects.toMatchObject({ data: { errors: [{ path: 'until' }] } });
});
