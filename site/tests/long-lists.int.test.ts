import { fileOf } from '@ot/shared-types';
import { afterEach, expect, test } from 'vitest';
import { longSite, numbered } from './long-site.ts';
import { filesOf, publishingFrom, startPublishing, type Publishing } from './publishing.ts';

let site: Publishing;
afterEach(() => site.end());

const topic = '/topics/fine-motor-skills';

async function publishedSite(...given: Parameters<typeof longSite>): Promise<void> {
  site = await startPublishing(longSite(...given));
  await site.publish();
}

/** Pages of the present site, and of one that is printed whole from the same content. */
async function presentAndWhole(): Promise<Map<string, string>[]> {
  const whole = await publishingFrom(site.cms);
  await whole.publish();
  const pages = [site, whole].map(({ folders }) => filesOf(folders.current)).map(withoutSearch);
  await whole.end();
  return pages;
}

/** Indexes of recent changes are not those of a full print; search has tests of its own. */
function withoutSearch(files: Map<string, string>): Map<string, string> {
  return new Map([...files].filter(([name]) => !name.startsWith('pagefind/')));
}

const printedFiles = () => {
  const { store } = site.parts;
  return store.sets.get(store.sets.nextNumber() - 1)?.changedPages;
};

test('a page appears with the entry that is one too many for the page before', async () => {
  await publishedSite('equipment', 48);
  expect(site.page('/equipment/page/2')).toBeNull();
  site.cms.publish(numbered('equipment', 49));
  await site.publish();
  expect(site.page('/equipment/page/2')).toContain('Name 049');
});

test('a page that nothing stands on any more is gone, from the sitemap too', async () => {
  await publishedSite('equipment', 49);
  expect(site.file('sitemaps/1.xml')).toContain('/equipment/page/2<');
  site.cms.unpublish('equipment', 'equipment-001');
  await site.publish();
  expect(site.page('/equipment/page/2')).toBeNull();
  expect(site.file('sitemaps/1.xml')).not.toContain('/equipment/page/2<');
});

test('letters have pages of their own once the A to Z is long', async () => {
  await publishedSite('glossary', 199);
  expect(site.page('/a-to-z/n')).toBeNull();
  site.cms.publish(numbered('glossary', 0));
  await site.publish();
  expect(site.page('/a-to-z/n')).toContain('Name 000');
});

test('letters lose their pages when the A to Z is short again', async () => {
  await publishedSite('glossary', 198);
  for (const number of [501, 502]) site.cms.publish(numbered('glossary', number, { title: `Ants ${number}` }));
  await site.publish();
  expect(site.page('/a-to-z/n')).not.toBeNull();
  // Of another letter, which stays: the lines and letters on the page are as they were.
  site.cms.unpublish('glossary', 'glossary-501');
  await site.publish();
  expect(site.page('/a-to-z/n')).toBeNull();
});

test('a text that cards show changes the page of the card, and no other page of the list', async () => {
  await publishedSite('advice', 100);
  site.cms.publish(numbered('advice', 60, { summary: 'Said otherwise.' }));
  await site.publish();
  expect(site.page(`${topic}/page/2`)).toContain('Said otherwise.');
  // Its own page, and the card.
  expect(printedFiles()).toBe(2);
});

test.each([
  ['a new first entry', () => site.cms.publish(numbered('advice', 0))],
  ['a missing last entry, alone on its page', () => site.cms.unpublish('advice', 'advice-097')],
  ['a missing first entry', () => site.cms.unpublish('advice', 'advice-001')],
  ['an entry that moves to the last page', () => site.cms.publish(numbered('advice', 2, { title: 'Zips' }))],
  ['a topic with another address', () => site.cms.publish(numbered('topics', 1, { id: 'topic-1', slug: 'hands' }))],
  ['a topic that is gone', () => site.cms.unpublish('topics', 'topic-1')],
])('after %s the site is as if printed whole', async (_change, change) => {
  await publishedSite('advice', 97, ['en', 'ar']);
  change();
  await site.publish();
  const [present, whole] = await presentAndWhole();
  expect(present).toEqual(whole);
});

test('a topic that comes after its advice has all its pages', async () => {
  const published = longSite('advice', 97);
  site = await startPublishing({ ...published, entries: published.entries.slice(1) });
  await site.publish();
  site.cms.publish(numbered('topics', 1, { id: 'topic-1', slug: 'hands' }));
  await site.publish();
  expect(site.page('/topics/hands/page/3')).toContain('Name 097');
});

test('a page of a list has no short address', async () => {
  await publishedSite('advice', 49);
  expect(site.parts.store.pages.get(`${topic}/page/2`)?.short).toBeNull();
});

test('a link to a word leads to the page on which it stands', async () => {
  await publishedSite('glossary', 201);
  expect(site.page('/a-to-z/n/page/2')).toContain('href="/glossary/page/3#glossary-101"');
});

test('a link to a word follows it to another page', async () => {
  await publishedSite('glossary', 201);
  expect(site.page('/a-to-z/n')).toContain('href="/glossary#glossary-048"');
  // Another letter of the A to Z, before it in the list of words.
  site.cms.publish(numbered('glossary', 0, { title: 'Ants' }));
  await site.publish();
  expect(site.page('/a-to-z/n')).toContain('href="/glossary/page/2#glossary-048"');
});

test('sessions beyond the first page have another', async () => {
  await publishedSite('sessions', 49);
  expect(site.file(fileOf('/sessions/page/2'))).toContain('aria-current="page"');
});
