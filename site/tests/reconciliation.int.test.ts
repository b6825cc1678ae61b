import { afterEach, beforeEach, expect, test } from 'vitest';
import { pencils, scissors, settings, startPublishing, type Publishing } from './publishing.ts';
import { aPicture, showing } from './uploads.ts';

let site: Publishing;
beforeEach(async () => {
  site = await startPublishing();
  await site.publish();
  site.cms.requests.clear();
});
afterEach(() => site.end());

const advice = '/advice/holding-a-pencil';
const later = '2026-11-22T09:00:00.000Z';
const asked = (path: string) => site.cms.requests.get(path) ?? 0;

test('where nothing differs, no content is asked for', async () => {
  await site.publish();
  expect([asked('entries'), asked('media'), asked('globals')]).toEqual([0, 0, 0]);
});

test('a change that the feed never told is on the page after the next comparison', async () => {
  site.cms.publishUntold({ ...pencils({ title: 'Holding a crayon' }), updatedAt: later });
  await site.publish();
  expect(site.page(advice)).toContain('Holding a crayon');
  expect(asked('entries')).toBe(1);
});

test('a withdrawal that the feed never told takes the page away', async () => {
  site.cms.unpublishUntold('advice', 'advice-2');
  await site.publish();
  expect(site.page('/advice/using-scissors')).toBeNull();
  expect(site.page('/advice')).not.toContain('using-scissors');
  // Asked for by name before its page goes: its version may only have got lost.
  expect(asked('entries')).toBe(1);
});

test('a global that the feed never told is on the pages', async () => {
  site.cms.publishGlobalUntold({ ...settings({ serviceName: 'Another name' }), updatedAt: later });
  await site.publish();
  expect(site.page('/')).toContain('Another name');
});

test('a replaced picture that the feed never told is on the pages', async () => {
  site.cms.publishMedia(aPicture('beads'), { 'beads-400.webp': 'first' });
  site.cms.publish(showing('media-1'));
  await site.publish();
  site.cms.publishMediaUntold({ ...aPicture('threads'), updatedAt: later }, { 'threads-400.webp': 'second' });
  await site.publish();
  expect([site.file('media/beads-400.webp'), site.file('media/threads-400.webp')]).toEqual([null, 'second']);
});

test('a healed change is in the reports of what is live', async () => {
  site.cms.publishUntold({ ...scissors('Cutting'), updatedAt: later });
  await site.publish();
  expect(site.cms.reports.at(-1)).toMatchObject({
    state: 'live',
    entries: [expect.objectContaining({ collection: 'advice', id: 'advice-2' })],
  });
});

test('an entry that differs without another version is read within a day', async () => {
  site.cms.publishUntold(scissors('Cutting'));
  await site.publish();
  expect(site.page('/advice/using-scissors')).not.toContain('Cutting');
  site.now = new Date(site.now.getTime() + 25 * 3_600_000);
  await site.publish();
  expect(site.page('/advice/using-scissors')).toContain('Cutting');
});

test('new templates read everything, whatever the versions say', async () => {
  site.cms.publishUntold(scissors('Cutting'));
  site.parts.bundle = { ...site.parts.bundle, fingerprint: 'another' };
  await site.publish();
  expect(site.page('/advice/using-scissors')).toContain('Cutting');
});
