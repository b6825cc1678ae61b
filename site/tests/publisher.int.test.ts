import { existsSync, readdirSync, readlinkSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { shortPath } from '@ot/shared-types';
import { anExportedEntry, mediaExample } from '@ot/shared-types/examples';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishForever } from '../publisher/publisher.ts';
import { differencesOf, searchedIn } from './compare-sites.ts';
import { pencils, publishingFrom, scissors, settings, startPublishing, type Publishing } from './publishing.ts';

let site: Publishing;
beforeEach(async () => {
  site = await startPublishing();
});
afterEach(() => site.end());

const advice = '/advice/holding-a-pencil';
const searched = ({ folders }: Publishing, locale: string) => searchedIn(folders.current, locale);
const soon = { timeout: 20_000 };

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
  expect(refused).toEqual([advice, `/pl${advice}`, `/ur${advice}`]);

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

test('the site follows a CMS that stops and comes back', async () => {
  const stop = new AbortController();
  const following = publishForever(site.parts, stop.signal);
  await expect.poll(() => site.page(advice), soon).not.toBeNull();
  await site.cms.stop();
  await expect.poll(() => site.said.join(), soon).toContain('The CMS does not answer');
  expect(site.page(advice)).toContain('Holding a pencil');
  site.cms.publish(pencils({ title: 'Holding a crayon' }));
  await site.cms.start();
  await expect.poll(() => site.page(advice), soon).toContain('Holding a crayon');
  stop.abort();
  await site.cms.stop();
  await following;
});

test('an answer that breaks off half-way is tried again', async () => {
  const stop = new AbortController();
  site.cms.breakOff = 'globals';
  const following = publishForever(site.parts, stop.signal);
  await expect.poll(() => site.said.join(), soon).toContain('broke off');
  site.cms.breakOff = null;
  await expect.poll(() => site.page(advice), soon).not.toBeNull();
  stop.abort();
  await site.cms.stop();
  await following;
});

test('everything is read again from a CMS whose feed was restored from a backup', async () => {
  site.cms.publish(scissors('Cutting'));
  const stop = new AbortController();
  const following = publishForever(site.parts, stop.signal);
  await expect.poll(() => site.page(advice), soon).not.toBeNull();
  const before = site.cms.requests.get('entries') ?? 0;
  site.cms.forgetChanges();
  await expect.poll(() => site.cms.requests.get('entries') ?? 0, soon).toBeGreaterThan(before);
  stop.abort();
  await site.cms.stop();
  await following;
});

test('a notice ends at its time while the CMS is stopped', async () => {
  site.cms.publish(anExportedEntry('notices', { changes: { endsAt: '2026-11-23T10:00:00Z' } }));
  const stop = new AbortController();
  const following = publishForever(site.parts, stop.signal);
  await expect.poll(() => site.page('/'), soon).toContain('The phones are not working today');
  await site.cms.stop();
  site.now = new Date('2026-11-23T10:00:01Z');
  await expect.poll(() => site.page('/'), soon).not.toContain('The phones are not working today');
  stop.abort();
  await following;
});

test('a notice that ended while the publisher was stopped is gone at its next start', async () => {
  site.cms.publish(anExportedEntry('notices', { changes: { endsAt: '2026-11-23T10:00:00Z' } }));
  await site.publish();
  expect(site.page('/')).toContain('The phones are not working today');
  site.now = new Date('2026-11-25T09:00:00Z');
  await site.publish();
  expect(site.page('/')).not.toContain('The phones are not working today');
});

test('a replaced upload that cannot be fetched keeps its last version until it can', async () => {
  const media = (updatedAt: string) => ({
    id: 'media-1',
    updatedAt,
    languages: { en: { translation: null, content: mediaExample } },
  });
  site.cms.publishMedia(media('2026-11-01T09:00:00.000Z'), { 'threading-400.webp': 'first' });
  await site.publish();
  expect(site.file('media/threading-400.webp')).toBe('first');
  const { client } = site.parts;
  site.parts.client = { ...client, file: () => client.file('no-such-file') };
  site.cms.publishMedia(media('2026-11-02T09:00:00.000Z'), { 'threading-400.webp': 'second' });
  await site.publish();
  expect(site.file('media/threading-400.webp')).toBe('first');
  expect(site.cms.reports.at(-1)?.refusals).toEqual([expect.objectContaining({ collection: 'media', field: 'file' })]);
  site.parts.client = client;
  await site.publish();
  expect(site.file('media/threading-400.webp')).toBe('second');
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

const oneChange: Record<string, (site: Publishing) => void> = {
  'a changed title': ({ cms }) => {
    cms.publish(pencils({ title: 'Holding a crayon' }));
  },
  'a new entry': ({ cms }) => {
    cms.publish(anExportedEntry('advice', { changes: { id: 'advice-3', slug: 'buttons', title: 'Doing up buttons' } }));
  },
  'a new translation': ({ cms }) => {
    cms.publish(anExportedEntry('topics', { translations: { ur: { title: 'ہاتھ' } } }));
  },
  'an unpublished topic': ({ cms }) => {
    cms.unpublish('topics', 'topic-1');
  },
  'an unpublished contact point': ({ cms }) => {
    cms.unpublish('contact-points', 'contact-1');
  },
  'a changed slug': ({ cms }) => {
    cms.publish(pencils({ slug: 'pencil-grip' }));
    cms.addRedirect({ id: 'r1', from: advice, to: { collection: 'advice', id: 'advice-1' } });
  },
  'a changed global': ({ cms }) => {
    cms.publishGlobal(settings({ serviceName: 'Another name' }));
  },
  'a language taken off': ({ cms }) => {
    cms.publishGlobal(settings({ liveLanguages: ['en', 'ur'] }));
  },
  'a new picture': ({ cms }) => {
    const languages = { en: { translation: null, content: mediaExample } };
    cms.publishMedia(
      { id: 'media-1', updatedAt: '2026-11-01T09:00:00.000Z', languages },
      { 'threading-400.webp': 'x' },
    );
  },
  'the end of a session': (publishing) => {
    publishing.now = new Date('2026-12-04T09:00:00Z');
  },
};

test.each(Object.entries(oneChange))('after %s the pages are those of a fresh print', async (_name, change) => {
  await site.publish();
  change(site);
  await site.publish();
  const fresh = await publishingFrom(site.cms);
  fresh.now = site.now;
  await fresh.publish();
  expect(differencesOf(site.folders.current, fresh.folders.current)).toEqual([]);
  for (const locale of ['en', 'ur']) expect(searched(site, locale)).toEqual(searched(fresh, locale));
  await fresh.end();
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

test('every entry has a short address in each language, which goes with it', async () => {
  await site.publish();
  expect(site.page(shortPath('advice-2'))).toBe(site.page('/advice/using-scissors'));
  expect(site.page(`/pl${shortPath('advice-2')}`)).toBe(site.page('/pl/advice/using-scissors'));
  site.cms.unpublish('advice', 'advice-2');
  await site.publish();
  expect(site.page(shortPath('advice-2'))).toBeNull();
});

test('an undone set brings the earlier text back, and a later change elsewhere leaves it so', async () => {
  await site.publish();
  site.cms.publish(pencils({ title: 'Holding a crayon' }));
  await site.publish();
  const set = site.cms.reports.at(-1)?.set ?? 0;
  site.cms.undo(set);
  await follow();
  expect(site.page(advice)).toContain('Holding a pencil');
  expect(site.cms.reports.at(-1)).toMatchObject({ kind: 'rollback', undoes: set, state: 'live' });
  site.cms.publish(scissors('Cutting'));
  await site.publish();
  expect(site.page(advice)).toContain('Holding a pencil');
  site.cms.publish(pencils({ title: 'Holding a brush' }));
  await site.publish();
  expect(site.page(advice)).toContain('Holding a brush');
});

test('undoing what was undone brings the later text again', async () => {
  await site.publish();
  site.cms.publish(pencils({ title: 'Holding a crayon' }));
  await site.publish();
  site.cms.undo(site.cms.reports.at(-1)?.set ?? 0);
  await follow();
  site.cms.undo(site.cms.reports.at(-1)?.set ?? 0);
  await follow();
  expect(site.page(advice)).toContain('Holding a crayon');
});

test('an entry that was withdrawn by mistake comes back when that is undone', async () => {
  await site.publish();
  site.cms.unpublish('advice', 'advice-2');
  await site.publish();
  site.cms.undo(site.cms.reports.at(-1)?.set ?? 0);
  await follow();
  expect(site.page('/advice/using-scissors')).toContain('Using scissors');
});

/** Follows the feed until everything in it is live. */
async function follow(): Promise<void> {
  const stop = new AbortController();
  const before = site.cms.reports.length;
  const following = publishForever(site.parts, stop.signal);
  await expect
    .poll(() => site.cms.reports.slice(before).filter((report) => report.state === 'live'), soon)
    .not.toEqual([]);
  stop.abort();
  await following;
}
