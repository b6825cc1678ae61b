import { anExportedEntry } from '@ot/shared-types/examples';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishForever } from '../publisher/publisher.ts';
import { pencils, publishingFrom, scissors, startPublishing, type Publishing } from './publishing.ts';

let site: Publishing;
beforeEach(async () => {
  site = await startPublishing();
});
afterEach(() => site.end());

const advice = '/advice/holding-a-pencil';
const soon = { timeout: 20_000 };

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

test('a publication in a restored database is live at once, although its number is that of a row before', async () => {
  site.cms.publish(scissors('Cutting'));
  await site.publish();
  site.cms.forgetChange();
  site.cms.publish({ ...pencils({ title: 'Holding a crayon' }), updatedAt: '2026-11-22T09:00:00.000Z' });
  const stop = new AbortController();
  const following = publishForever(site.parts, stop.signal);
  await expect.poll(() => site.page(advice), { timeout: 10_000 }).toContain('Holding a crayon');
  site.cms.publish(scissors('Cutting paper'));
  await expect.poll(() => site.page('/advice/using-scissors'), { timeout: 10_000 }).toContain('Cutting paper');
  stop.abort();
  await site.cms.stop();
  await following;
});

test('a publisher with a new store goes on counting where the one before has ended', async () => {
  await site.publish();
  site.cms.publish(scissors('Cutting'));
  await site.publish();
  const another = await publishingFrom(site.cms);
  await another.publish();
  expect(site.cms.reports.map(({ set }) => set)).toEqual([1, 2, 3]);
  await another.end();
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
