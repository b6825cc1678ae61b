import { afterEach, beforeEach, expect, test } from 'vitest';
import { differencesOf } from './compare-sites.ts';
import { pencils, startPublishing, type Publishing } from './publishing.ts';

let site: Publishing;
beforeEach(async () => {
  site = await startPublishing();
});
afterEach(() => site.end());

const advice = '/advice/holding-a-pencil';

/** Publishes a change, then what was there before it, and says that it was undone. */
async function undoAChange(): Promise<void> {
  await site.publish();
  site.cms.publish(pencils({ title: 'Holding a crayon', slug: 'crayons' }));
  await site.publish();
  site.cms.publish(pencils());
  site.cms.noteUndone(site.cms.reports.at(-1)?.set ?? 0);
  await site.publish();
}

test('what the CMS publishes again is live, and the row that says so changes nothing by itself', async () => {
  await undoAChange();
  expect(site.page(advice)).toContain('Holding a pencil');
  site.cms.noteUndone(1);
  await site.publish();
  expect(site.page(advice)).toContain('Holding a pencil');
  expect(site.cms.reports.at(-1)?.sequence).toBe(site.cms.lastSequence);
});

test('after it the pages are those of a publisher that has never known anything else', async () => {
  await undoAChange();
  const anew = await startPublishing();
  await anew.publish();
  expect(differencesOf(site.folders.current, anew.folders.current)).toEqual([]);
  await anew.end();
});
