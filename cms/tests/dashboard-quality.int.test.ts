import type { PageFault, PageJudgement } from '@ot/shared-types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFindings } from '../src/quality/read-findings.ts';
import { askExport } from './ask-export.ts';
import { aServicePage } from './sample-documents.ts';
import { startCms, type Cms } from './start-cms.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const collection = 'service-pages';
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const changesOf = async (id: string) =>
  (await cms.payload.find({ collection: 'changes', where: { documentId: { equals: id } } })).totalDocs;
const except = (documentId: string) =>
  cms.payload.create({
    collection: 'exceptions',
    data: {
      title: 'How we work',
      collection,
      documentId,
      locale: 'en',
      rule: 'link-generic',
      reason: 'The partner’s form has no other name.',
      until: inDays(30),
    },
  });
const publish = () => cms.payload.create({ collection, data: { ...aServicePage, _status: 'published' } });

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

async function report(id: string, judgedAt = new Date().toISOString()) {
  const judgement: PageJudgement = {
    path: '/service/how-we-work',
    locale: 'en',
    entry: { collection, id },
    judgedAt,
    extent: 'browser',
    faults: [aFault],
  };
  const body = JSON.stringify({ judgements: [judgement], gone: [] });
  await askExport(cms, 'judgements', { method: 'POST', body });
}

test('an exception for a published page asks the publisher to try it again', async () => {
  const { id } = await publish();
  const before = await changesOf(id);
  await except(id);
  expect(await changesOf(id)).toBe(before + 1);
});

test('an exception for a draft waits for its publication', async () => {
  const { id } = await cms.payload.create({ collection, draft: true, data: { title: 'Draft' } });
  await except(id);
  expect(await changesOf(id)).toBe(0);
});

test('the dashboard is told what is wrong, where, and by which name', async () => {
  const { id } = await publish();
  await report(id);
  const { lines, faulty, isSilent } = await readFindings(cms.payload, new Date());
  expect({ faulty, isSilent }).toEqual({ faulty: 1, isSilent: false });
  expect(lines).toMatchObject([
    {
      title: 'How we work',
      kind: 'Service page',
      languages: [{ name: 'English', href: `/admin/collections/${collection}/${id}?locale=en#field-summary` }],
    },
  ]);
});

test('after 48 hours without a judgement the dashboard says so', async () => {
  const { id } = await publish();
  await report(id, inDays(-3));
  expect(await readFindings(cms.payload, new Date())).toMatchObject({ isSilent: true });
});

test('an exception is listed until it ends, and afterwards as ended', async () => {
  const { id } = await publish();
  await except(id);
  const stateAt = async (now: Date) =>
    (await readFindings(cms.payload, now)).exceptions.find(({ href }) => href.includes(id))?.isActive;
  expect(await stateAt(new Date())).toBe(true);
  expect(await stateAt(new Date(inDays(31)))).toBe(false);
});
