import { JSDOM } from 'jsdom';
import type { AccessibilityStatement, ContactPoint } from '@ot/shared-types';
import { anExportedEntry, anExportedGlobal, exportedSite } from '@ot/shared-types/examples';
import { expect, test } from 'vitest';
import { statementFaults, statementPoints } from '../checks/statement/statement-points.ts';
import type { SiteReader } from '../content/site-reader.ts';
import { fixtureSite } from './fixture-site.ts';

/** The built templates, printing the statement from the settings of a test. */
const bundle = new URL('../dist/server/entry.mjs', import.meta.url);
const { render } = (await import(bundle.href)) as {
  render: (url: string, locals: { site: SiteReader }) => Promise<string | null>;
};
const today = new Date('2026-11-25T09:00:00Z');
const email = 'access@example.org';

async function printStatement(
  settings: Partial<AccessibilityStatement>,
  contact: Partial<ContactPoint> = { email },
): Promise<Document> {
  const site = fixtureSite({
    globals: [
      anExportedGlobal('accessibility-statement', { changes: settings }),
      anExportedGlobal('site-settings'),
      anExportedGlobal('navigation'),
    ],
    entries: [
      ...exportedSite.entries.filter(({ collection }) => collection !== 'contact-points'),
      anExportedEntry('contact-points', { changes: contact }),
    ],
  });
  const html = await render(`${site.origin}/help/accessibility`, { site });
  return new JSDOM(html ?? '').window.document;
}

async function faultsOf(
  settings: Partial<AccessibilityStatement>,
  contact: Partial<ContactPoint> = { email },
  on = today,
): Promise<string[]> {
  const document = await printStatement(settings, contact);
  return statementFaults({ document, today: on }).map((fault) => fault.split(':')[0] ?? '');
}

const mainText = (document: Document) => document.querySelector('main')?.textContent.replace(/\s+/g, ' ') ?? '';

test('the regulator’s points that a machine can tick are more than thirty, each once', () => {
  const ids = statementPoints.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(30);
});

test('a statement with all settings meets every point', async () => {
  expect(await faultsOf({})).toEqual([]);
});

test.each<[string, Partial<AccessibilityStatement>]>([
  ['prepared', { preparedOn: null }],
  ['answer', { answerDays: null }],
  ['fix-dates', { issues: [{ id: 'i', description: 'A.', criterion: '1.1.1', fixBy: '2026-11-01' }] }],
  ['burden-assessed', { burdens: [{ id: 'b', description: 'Too dear.', assessedOn: null }] }],
])('a fault is found: %s', async (id, settings) => {
  expect(await faultsOf(settings)).toEqual([id]);
});

test('a contact without e-mail and address is found', async () => {
  expect(await faultsOf({}, { email: null, url: null })).toEqual(['contact']);
});

test('a review of more than twelve months ago is found', async () => {
  expect(await faultsOf({ reviewedOn: '2025-11-20' })).toEqual(['reviewed-lately']);
});

test('a review of less than twelve months ago is not', async () => {
  expect(await faultsOf({ reviewedOn: '2025-11-27' })).toEqual([]);
});

test('without a review, the day of preparation counts', async () => {
  const settings = { preparedOn: '2026-11-01', reviewedOn: null };
  expect(await faultsOf(settings, { email }, new Date('2027-12-01'))).toContain('reviewed-lately');
});

test('where the e-mail address is missing, the page says to ask the service', async () => {
  const document = await printStatement({}, { email: null, url: null });
  expect(mainText(document)).toContain('We do not know an e-mail address for this yet. Ask the service for one.');
});

test('where no contact is chosen and none is set for the site, the page says to ask the service', async () => {
  const document = await printStatement({ contact: 'contact-9' });
  expect(mainText(document)).toContain('Ask the service whom to tell.');
});

test('“fully compliant” is not printed while no person has looked', async () => {
  const document = await printStatement({ compliance: 'full', issues: [], burdens: [], outOfScope: [] });
  expect(mainText(document)).toContain('partially compliant');
});

test('a problem names its criterion in full, and the day of its repair', async () => {
  expect(mainText(await printStatement({}))).toContain(
    'This fails WCAG 2.2 success criterion 1.2.2 Captions (Prerecorded). We plan to fix this by 30 June 2027.',
  );
});
