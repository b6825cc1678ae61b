import { existsSync, readdirSync, readlinkSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { shortPath } from '@ot/shared-types';
import { anExportedEntry } from '@ot/shared-types/examples';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reconcile } from '../publisher/intake/follow-cms.ts';
import { ChangesWatch } from '../publisher/web-root/changes-watch.ts';
import { searchedIn } from './compare-sites.ts';
import { pencils, scissors, startPublishing, type Publishing } from './publishing.ts';

let site: Publishing;
beforeEach(async () => {
  site = await startPublishing();
});
afterEach(() => site.end());

const advice = '/advice/holding-a-pencil';
const searched = ({ folders }: Publishing, locale: string) => searchedIn(folders.current, locale);

test('a published change is on the page, in the lists, and told to the CMS', async () => {
  await site.publish();
  site.cms.publish(pencils({ title: 'Holding a crayon' }));
  await site.publish();
  expect(site.page(advice)).toContain('Holding a crayon');
  expect(site.page('/advice')).toContain('Holding a crayon');
  expect(site.cms.reports).toHaveLength(2);
  expect(site.cms.reports[1]).toMatchObject({ refusals: [], sequence: 1 });
});

test('a release is made only when something has changed', async () => {
  await site.publish();
  await site.publish();
  expect(site.cms.reports).toHaveLength(1);
});

/** Takes in what is published, and prints nothing yet. */
async function takeIn({ parts }: Publishing): Promise<void> {
  const { client, store, folders, clock } = parts;
  await reconcile({ client, store, folders, clock, watch: new ChangesWatch() }, { isWhole: false });
}

const statesOf = ({ cms }: Publishing) => cms.reports.map(({ set, state }) => ({ set, state }));

test('a change whose pages a later change asks for as well is live when these are printed', async () => {
  await site.publish();
  site.cms.publish(scissors('Cutting'));
  await takeIn(site);
  site.cms.publish(scissors('Cutting paper'));
  await takeIn(site);
  await site.publish();
  expect(statesOf(site)).toEqual([1, 2, 3].map((set) => ({ set, state: 'live' })));
});

test('a change that waited when the live pages were lost is live with the next whole print', async () => {
  await site.publish();
  site.cms.publish(scissors('Cutting'));
  await takeIn(site);
  rmSync(site.folders.current);
  await site.publish();
  expect(statesOf(site)).toEqual([1, 2, 3].map((set) => ({ set, state: 'live' })));
});

test('a damaged entry keeps its last good page, and the report names the field', async () => {
  await site.publish();
  const before = site.page(advice);
  site.cms.damage('advice', 'advice-1', 'en', 'title');
  await site.publish();
  expect(site.page(advice)).toBe(before);
  site.cms.publish(scissors('Cutting'));
  await site.publish();
  expect(site.cms.reports.at(-1)?.refusals).toEqual([
    expect.objectContaining({ collection: 'advice', id: 'advice-1', locale: 'en', field: 'title' }),
  ]);
});

test('a damaged translation keeps its last good page while the other languages go on', async () => {
  await site.publish();
  site.cms.publish(pencils({ title: 'Holding a crayon' }, ''));
  await site.publish();
  expect(site.page(advice)).toContain('Holding a crayon');
  expect(site.page(`/pl${advice}`)).toContain('Trzymanie ołówka');
  expect(site.cms.reports.at(-1)?.refusals).toEqual([expect.objectContaining({ locale: 'pl', field: 'title' })]);
});

test('a missing translation is the English text, marked as English, and in no sitemap of that language', async () => {
  await site.publish();
  expect(site.page('/pl/advice/using-scissors')).toMatch(/<html lang="pl"/);
  expect(site.page('/pl/advice/using-scissors')).toMatch(/lang="en-GB" dir="ltr">[^]{0,80}<h1>Using scissors/);
  expect(site.file('sitemaps/1.xml')).not.toContain('/pl/advice/using-scissors');
  expect(site.file('sitemaps/1.xml')).toContain('https://example.org/pl/advice/holding-a-pencil');
});

test('every page of the sitemap says since when it reads as it does; search is not in it', async () => {
  await site.publish();
  const urls = site.file('sitemaps/1.xml')?.match(/<url>.*<\/url>/g) ?? [];
  expect(urls.length).toBeGreaterThan(20);
  expect(urls.filter((url) => !/<lastmod>\d{4}-\d{2}-\d{2}<\/lastmod>/.test(url))).toEqual([]);
  expect(urls.filter((url) => /\/search</.test(url))).toEqual([]);
  const dayOf = (path: string) => /<lastmod>(.*?)</.exec(urls.find((url) => url.includes(`${path}<`)) ?? '')?.[1];
  expect(dayOf('/contact')).toBe('2026-11-23');
  site.now = new Date('2026-11-25T09:00:00Z');
  site.cms.publish(pencils({ title: 'Holding a crayon' }));
  await site.publish();
  const later = site.file('sitemaps/1.xml') ?? '';
  expect(later).toContain('/contact</loc><lastmod>2026-11-23');
  expect(later).toContain('/advice</loc><lastmod>2026-11-25');
});

test('an unpublished entry is gone from pages, sitemap and search', async () => {
  await site.publish();
  expect(searched(site, 'en')).toContain('/advice/using-scissors');
  site.cms.unpublish('advice', 'advice-2');
  await site.publish();
  expect(site.page('/advice/using-scissors')).toBeNull();
  expect(site.page('/pl/advice/using-scissors')).toBeNull();
  expect(site.page('/advice')).not.toContain('using-scissors');
  expect(site.file('sitemaps/1.xml')).not.toContain('using-scissors');
  expect(searched(site, 'en')).not.toContain('/advice/using-scissors');
  expect(searched(site, 'en')).toContain(advice);
});

test('an old address leads to the present one in one hop, in every language', async () => {
  await site.publish();
  site.cms.publish(pencils({ slug: 'pencil-grip' }));
  site.cms.addRedirect({ id: 'r1', from: advice, to: { collection: 'advice', id: 'advice-1' } });
  await site.publish();
  site.cms.publish(pencils({ slug: 'grip' }));
  site.cms.addRedirect({ id: 'r2', from: '/advice/pencil-grip', to: { collection: 'advice', id: 'advice-1' } });
  await site.publish();
  const lines = site.file('_redirects')?.split('\n');
  expect(lines).toContain('/advice/holding-a-pencil /advice/grip 301');
  expect(lines).toContain('/pl/advice/pencil-grip /pl/advice/grip 301');
  expect(site.page(shortPath('advice-1'))).toBe(site.page('/advice/grip'));
  expect(site.page(advice)).toBeNull();
});

test('a page whose template fails keeps its last version and is printed again when the cause is gone', async () => {
  await site.publish();
  const { render } = site.parts.bundle;
  const broken: typeof render = (url, locals) => {
    // The faulty template reads an entry that the page has not read before.
    if (url.endsWith(advice)) locals.site.bySlug('glossary', 'new-term', 'en');
    return url.endsWith(advice) ? Promise.reject(new Error('A template fault.')) : render(url, locals);
  };
  site.parts.bundle = { ...site.parts.bundle, render: broken };
  site.cms.publish(pencils({ title: 'Holding a crayon' }));
  await site.publish();
  expect(site.page(advice)).toContain('Holding a pencil');
  const refused = site.cms.reports.at(-1)?.refusals.map((refusal) => refusal.id);
  // The Polish page has words of its own, which have not changed: it is not printed.
  expect(refused).toEqual([advice, `/ur${advice}`]);

  site.parts.bundle = { ...site.parts.bundle, render };
  site.cms.publish(anExportedEntry('glossary', { changes: { id: 'term-2', slug: 'new-term' } }));
  await site.publish();
  expect(site.page(advice)).toContain('Holding a crayon');
  expect(site.cms.reports.at(-1)?.refusals).toEqual([]);
});

test('a new page whose template fails is not tried again and again', async () => {
  const { render } = site.parts.bundle;
  site.parts.bundle = {
    ...site.parts.bundle,
    render: (url, locals) => (url.endsWith(advice) ? Promise.reject(new Error('Fault.')) : render(url, locals)),
  };
  await site.publish();
  await site.publish();
  expect(site.cms.reports).toHaveLength(1);
});

test('old releases are taken away, and never the live one', async () => {
  for (let round = 0; round < 8; round += 1) {
    site.cms.publish(pencils({ title: `Holding a pencil, ${round}` }));
    await site.publish();
  }
  const names = readdirSync(site.folders.releases);
  expect(names.length).toBeLessThanOrEqual(6);
  expect(existsSync(realpathSync(site.folders.current))).toBe(true);
});

test('after somebody went back to an earlier release, the next print is whole', async () => {
  await site.publish();
  const earlier = readlinkSync(site.folders.current);
  site.cms.publish(pencils({ title: 'Holding a crayon' }));
  await site.publish();
  rmSync(site.folders.current);
  symlinkSync(earlier, site.folders.current);
  site.cms.publish(scissors('Cutting'));
  await site.publish();
  expect(site.page(advice)).toContain('Holding a crayon');
  expect(site.page('/advice/using-scissors')).toContain('Cutting');
});

test('only the pages that show a change are printed', async () => {
  await site.publish();
  site.cms.publish(anExportedEntry('documents', { changes: { title: 'Leaflet' } }));
  await site.publish();
  const report = site.cms.reports.at(-1);
  expect(report?.changedPages).toBeGreaterThan(0);
  expect(report?.changedPages).toBeLessThan((report?.pages ?? 0) / 2);
});

test('the address on a printed sheet opens the page in the language of the sheet, which shows its version', async () => {
  await site.publish();
  for (const home of ['', '/pl']) {
    const sheet = site.page(`${home}/advice/holding-a-pencil`) ?? '';
    expect(sheet).toContain(`example.org${home}${shortPath('advice-1')}</bdi>`);
    const dateIn = (part: string) => new RegExp(`class="${part}[^]*?<time[^>]*>([^<]+)`).exec(sheet)?.[1];
    expect(dateIn('version')).toBe(dateIn('print-address'));
    expect(dateIn('version')).toContain('2026');
    expect(site.page(home + shortPath('advice-1'))).toBe(sheet);
  }
});

test('every entry has a short address in each language, which goes with it', async () => {
  await site.publish();
  expect(site.page(shortPath('advice-2'))).toBe(site.page('/advice/using-scissors'));
  expect(site.page(`/pl${shortPath('advice-2')}`)).toBe(site.page('/pl/advice/using-scissors'));
  site.cms.unpublish('advice', 'advice-2');
  await site.publish();
  expect(site.page(shortPath('advice-2'))).toBeNull();
});
