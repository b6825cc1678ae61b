import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishForever } from '../publisher/publisher.ts';
import { differencesOf } from './compare-sites.ts';
import { pencils, scissors, startPublishing, type Publishing } from './publishing.ts';

let site: Publishing;
beforeEach(async () => {
  site = await startPublishing();
});
afterEach(() => site.end());

const advice = '/advice/holding-a-pencil';
const soon = { timeout: 20_000 };

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

test('after an undo the pages are those of a fresh print of what was there before', async () => {
  await site.publish();
  site.cms.publish(pencils({ title: 'Holding a crayon', slug: 'crayons' }));
  await site.publish();
  site.cms.undo(site.cms.reports.at(-1)?.set ?? 0);
  await follow();
  const before = await startPublishing();
  await before.publish();
  expect(differencesOf(site.folders.current, before.folders.current)).toEqual([]);
  await before.end();
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
