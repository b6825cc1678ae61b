import type { RuleException } from '@ot/shared-types';
import { anExportedEntry } from '@ot/shared-types/examples';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { settings, startPublishing, pencils, scissors, type Publishing } from './publishing.ts';

/** Pages are checked before they go live, with the real templates; where a fault is wanted, the test’s own put it in. */
let site: Publishing;
beforeEach(async () => {
  site = await startPublishing();
});
afterEach(() => site.end());

const advice = '/advice/holding-a-pencil';

/** From now on the pages at these addresses have a list item that closes nothing. */
function breakPages(isBroken: (path: string) => boolean): void {
  const { render } = site.parts.bundle;
  site.parts.bundle = {
    ...site.parts.bundle,
    render: async (url, locals) => {
      const html = await render(url, locals);
      return html !== null && isBroken(new URL(url).pathname) ? html.replace('</h1>', '</h1></strong>') : html;
    },
  };
}

const refusals = () => site.cms.reports.at(-1)?.refusals;
const anException: RuleException = {
  collection: 'advice',
  id: 'advice-1',
  locale: 'en',
  rule: 'close-order',
  reason: 'The templates are being mended.',
  until: '2026-12-01T00:00:00.000Z',
};

test('a page whose HTML is broken keeps its last good version, and the report says what to do', async () => {
  await site.publish();
  breakPages((path) => path === advice);
  site.cms.publish(pencils({ title: 'Holding a crayon' }));
  await site.publish();
  expect(site.page(advice)).toContain('Holding a pencil');
  expect(refusals()).toEqual([
    {
      collection: 'advice',
      id: 'advice-1',
      locale: 'en',
      field: 'page',
      message: expect.stringMatching(/close-order.*Correct it and publish again, or make an exception/) as string,
    },
  ]);
});

test('the other pages of the set go live', async () => {
  await site.publish();
  breakPages((path) => path === advice);
  site.cms.publish(pencils({ title: 'Holding a crayon' }));
  await site.publish();
  expect(site.page(`/ur${advice}`)).toContain('Holding a crayon');
  expect(site.page('/advice')).toContain('Holding a crayon');
});

test('the CMS is told what was found on the page that was kept back', async () => {
  await site.publish();
  breakPages((path) => path === advice);
  site.cms.publish(pencils({ title: 'Holding a crayon' }));
  await site.publish();
  expect(site.cms.judgements.get(advice)).toMatchObject({
    entry: { collection: 'advice', id: 'advice-1' },
    extent: 'text',
    faults: [{ rule: 'close-order', severity: 'block' }],
  });
});

test('a new page whose HTML is broken does not appear, nor in the sitemap', async () => {
  await site.publish();
  breakPages((path) => path === '/advice/drawing');
  site.cms.publish(anExportedEntry('advice', { changes: { id: 'advice-3', slug: 'drawing', title: 'Drawing' } }));
  await site.publish();
  expect(site.page('/advice/drawing')).toBeNull();
  expect(site.file('sitemaps/1.xml')).not.toContain('advice/drawing');
  expect(site.page('/pl/advice/drawing')).toContain('Drawing');
});

test('with an exception for the rule the page is tried again and goes live', async () => {
  await site.publish();
  breakPages((path) => path === advice);
  site.cms.publish(pencils({ title: 'Holding a crayon' }));
  await site.publish();
  site.cms.except(anException);
  await site.publish();
  expect(site.page(advice)).toContain('Holding a crayon');
  expect(refusals()).toEqual([]);
});

test.each([
  ['of another language', { locale: 'pl' }],
  ['of another entry', { id: 'advice-2' }],
  ['for another rule', { rule: 'heading-level' }],
  ['that has ended', { until: '2026-11-23T08:59:00.000Z' }],
] as const)('an exception %s does not let the page pass', async (_which, changes) => {
  await site.publish();
  breakPages((path) => path === advice);
  site.cms.except({ ...anException, ...changes });
  site.cms.publish(pencils({ title: 'Holding a crayon' }));
  await site.publish();
  expect(site.page(advice)).toContain('Holding a pencil');
});

test('a page that was kept back is not put live by a change of something that it shows', async () => {
  await site.publish();
  breakPages((path) => path === advice);
  site.cms.publish(pencils({ title: 'Holding a crayon' }));
  await site.publish();
  site.cms.publishGlobal(settings({ serviceName: 'Another name' }));
  await site.publish();
  expect(site.page('/advice/using-scissors')).toContain('Another name');
  expect(site.page(advice)).toContain('Holding a pencil');
});

test('nor by new templates', async () => {
  await site.publish();
  breakPages((path) => path === advice);
  site.cms.publish(pencils({ title: 'Holding a crayon' }));
  await site.publish();
  site.parts.bundle = { ...site.parts.bundle, fingerprint: 'another' };
  await site.publish();
  expect(site.page(advice)).toContain('Holding a pencil');
});

test('a page that is right again goes live, and the CMS is told that nothing is wrong with it', async () => {
  await site.publish();
  const { render } = site.parts.bundle;
  breakPages((path) => path === advice);
  site.cms.publish(pencils({ title: 'Holding a crayon' }));
  await site.publish();
  site.parts.bundle = { ...site.parts.bundle, render };
  site.cms.publish(pencils({ title: 'Holding chalk' }));
  await site.publish();
  expect(site.page(advice)).toContain('Holding chalk');
  expect(site.cms.judgements.get(advice)?.faults).toEqual([]);
});

test('a page that only lists what changed is not kept back', async () => {
  await site.publish();
  breakPages((path) => path === '/advice');
  site.cms.publish(scissors('Cutting'));
  await site.publish();
  expect(site.page('/advice')).toContain('Cutting');
});

test('the refusal names the field that holds the words concerned', async () => {
  await site.publish();
  const heading = (level: 2 | 3 | 4, words: string) => ({
    type: 'heading' as const,
    level,
    children: [{ type: 'text' as const, text: words, bold: false }],
  });
  const body = [{ type: 'text' as const, id: 'b1', text: [heading(2, 'At home'), heading(4, 'In the kitchen')] }];
  site.cms.publish(anExportedEntry('advice', { changes: { body } }));
  await site.publish();
  expect(refusals()).toContainEqual(expect.objectContaining({ locale: 'en', field: 'body.0.text' }));
});

test('pages that show the English in place of a translation are kept back with it, for one reason', async () => {
  await site.publish();
  breakPages((path) => path.endsWith('/advice/using-scissors'));
  site.cms.publish(scissors('Cutting'));
  await site.publish();
  expect(site.page('/pl/advice/using-scissors')).toContain('Using scissors');
  expect(refusals()).toEqual([expect.objectContaining({ id: 'advice-2', locale: 'en' })]);
  site.cms.except({ ...anException, id: 'advice-2' });
  await site.publish();
  expect(site.page('/pl/advice/using-scissors')).toContain('Cutting');
});
