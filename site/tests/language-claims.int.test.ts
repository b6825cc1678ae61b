import { anExportedEntry } from '@ot/shared-types/examples';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contradictionsIn } from './language-claims.ts';
import { startPublishing, type Publishing } from './publishing.ts';

let site: Publishing;
beforeEach(async () => {
  site = await startPublishing();
  await site.publish();
});
afterEach(() => site.end());

const ownAddress = (path: string) => `rel="canonical" href="https://example.org${path}"`;

test('head, sitemap and language links of all pages claim the same languages, each the others', () => {
  expect(contradictionsIn(site.folders.current)).toEqual([]);
});

test('a list is in a language from the first thing in it that is written in that language', async () => {
  expect(site.page('/pl/contact')).toContain(ownAddress('/contact'));
  site.cms.publish(anExportedEntry('contact-points', { translations: { pl: { title: 'Telefon z poradami' } } }));
  await site.publish();
  expect(site.page('/pl/contact')).toContain(ownAddress('/pl/contact'));
  expect(site.page('/contact')).toContain('hreflang="pl" href="https://example.org/pl/contact"');
  expect(site.page('/ur/contact')).toContain(ownAddress('/contact'));
  expect(contradictionsIn(site.folders.current)).toEqual([]);
});
