import { anExportedEntry } from '@ot/shared-types/examples';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pencils, settings, startPublishing, type Publishing } from './publishing.ts';

let site: Publishing;
beforeEach(async () => {
  site = await startPublishing();
});
afterEach(() => site.end());

const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T09:00:00.000Z`;

/** What follows the element's name in a feed, for each time that it stands there. */
function all(feed: string | null, element: 'title' | 'id' | 'updated' | 'summary'): string[] {
  return [...(feed ?? '').matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, text = '']) => text);
}

/** Titles of a feed's entries, without that of the feed itself. */
const titles = (file = 'feed.xml') => all(site.file(file), 'title').slice(1);

function advice(number: number, title: string, updatedAt: string) {
  const changes = { id: `advice-${number}`, slug: `advice-${number}`, title, updatedAt };
  return anExportedEntry('advice', { changes });
}

test('pages that changed last stand first, with their dates', async () => {
  site.cms.publish(advice(7, 'Older', day(20)));
  site.cms.publish(advice(8, 'Newer', day(21)));
  await site.publish();
  expect(titles().slice(0, 2)).toEqual(['Newer', 'Older']);
  expect(all(site.file('feed.xml'), 'updated').slice(0, 3)).toEqual([day(21), day(21), day(20)]);
});

test('a change is in the feed when it is live, and a withdrawn page is not', async () => {
  await site.publish();
  site.cms.publish(advice(7, 'Skipping', day(22)));
  await site.publish();
  expect(titles()[0]).toBe('Skipping');
  site.cms.unpublish('advice', 'advice-7');
  await site.publish();
  expect(titles()).not.toContain('Skipping');
});

test('each language has a feed of its own, with its translations alone', async () => {
  await site.publish();
  expect(titles('pl/feed.xml')).toContain('Trzymanie ołówka');
  expect(titles('pl/feed.xml')).not.toContain('Using scissors');
  expect(site.file('pl/feed.xml')).toContain('xml:lang="pl"');
});

test('the feed of a language that is taken off goes', async () => {
  await site.publish();
  site.cms.publishGlobal(settings({ liveLanguages: ['en', 'ur'] }));
  await site.publish();
  expect(site.file('pl/feed.xml')).toBeNull();
});

test('an entry keeps its identity when its address changes', async () => {
  await site.publish();
  const before = all(site.file('feed.xml'), 'id');
  site.cms.publish(pencils({ slug: 'pencil-grip' }));
  await site.publish();
  expect(site.file('feed.xml')).toContain('/advice/pencil-grip"');
  expect(all(site.file('feed.xml'), 'id')).toEqual(before);
});

test('signs of markup in a title stay signs', async () => {
  site.cms.publish(advice(7, 'Hands & feet <\u0000together>', day(23)));
  await site.publish();
  expect(titles()[0]).toBe('Hands &amp; feet &lt;together&gt;');
});

test('every page leads to the feed of its language', async () => {
  await site.publish();
  expect(site.page('/pl/contact')).toContain('type="application/atom+xml"');
  expect(site.page('/pl/contact')).toContain('href="/pl/feed.xml"');
});
