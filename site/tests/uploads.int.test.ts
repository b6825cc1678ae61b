import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishForever } from '../publisher/publisher.ts';
import { startPublishing, type Publishing } from './publishing.ts';
import { aPdf, aPicture, offering, showing } from './uploads.ts';

let site: Publishing;
beforeEach(async () => {
  site = await startPublishing();
  site.cms.publishMedia(aPicture('beads'), { 'beads-400.webp': 'a picture' });
  site.cms.publishMedia(aPdf('leaflet'), { 'leaflet.pdf': 'a leaflet' });
});
afterEach(() => site.end());

const publicFiles = () => {
  const folder = join(site.folders.current, 'media');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
};

test('an upload that no page links is not even fetched', async () => {
  await site.publish();
  expect(publicFiles()).toEqual([]);
  expect(site.cms.requests.get('files') ?? 0).toBe(0);
});

test('an upload comes with the first page that links it, and leaves with the last', async () => {
  await site.publish();
  site.cms.publish(showing('media-1'));
  await site.publish();
  expect(publicFiles()).toEqual(['beads-400.webp']);
  site.cms.publish(showing(null));
  await site.publish();
  expect(publicFiles()).toEqual([]);
});

test('withdrawing the page takes its uploads along, and publishing it again brings them back', async () => {
  site.cms.publish(showing('media-1'));
  site.cms.publish(offering('file-1'));
  await site.publish();
  expect(publicFiles()).toEqual(['beads-400.webp', 'leaflet.pdf']);
  site.cms.unpublish('documents', 'document-1');
  await site.publish();
  expect(publicFiles()).toEqual(['beads-400.webp']);
  site.cms.publish(offering('file-1'));
  await follow();
  expect(publicFiles()).toEqual(['beads-400.webp', 'leaflet.pdf']);
});

test('undoing a publication, which withdraws it, takes away what it had brought', async () => {
  await site.publish();
  site.cms.publish(offering('file-1'));
  await site.publish();
  expect(publicFiles()).toEqual(['leaflet.pdf']);
  site.cms.unpublish('documents', 'document-1');
  site.cms.noteUndone(site.cms.reports.at(-1)?.set ?? 0);
  await follow();
  expect(publicFiles()).toEqual([]);
});

test('a PDF replaced twice is the last one on every page, and the earlier ones are gone', async () => {
  site.cms.publish(offering('file-1'));
  await site.publish();
  for (const name of ['second', 'the-third']) {
    site.cms.publishMedia(aPdf(name), { [`${name}.pdf`]: name });
    await site.publish();
    expect(site.page('/documents/service-leaflet')).toContain(`href="/media/${name}.pdf"`);
    expect(publicFiles()).toEqual([`${name}.pdf`]);
  }
});

test('a deleted PDF is public no more, and no page links it', async () => {
  site.cms.publish(offering('file-1'));
  await site.publish();
  site.cms.deleteMedia('file-1');
  await site.publish();
  expect(publicFiles()).toEqual([]);
  expect(site.page('/documents/service-leaflet')).not.toContain('/media/');
});

test('a page does not wait for a picture that cannot be had; editors are told, and it comes when it can', async () => {
  await site.publish();
  site.cms.loseFile('beads-400.webp');
  site.cms.publish(showing('media-1'));
  await site.publish();
  expect(site.page('/equipment/example-stander')).toContain('/media/beads-400.webp');
  const told = { collection: 'media', id: 'media-1', field: 'file' };
  expect(site.cms.reports.at(-1)?.refusals).toEqual([expect.objectContaining(told)]);
  site.cms.keepFiles({ 'beads-400.webp': 'a picture' });
  await site.publish();
  expect(publicFiles()).toEqual(['beads-400.webp']);
  expect(site.cms.reports.at(-1)?.refusals).toEqual([]);
});

test('new templates bring along what pages link, and nothing else', async () => {
  site.cms.publish(showing('media-1'));
  await site.publish();
  site.cms.publish(showing(null));
  site.cms.publish(offering('file-1'));
  site.parts.bundle = { ...site.parts.bundle, fingerprint: 'others' };
  await site.publish();
  expect(publicFiles()).toEqual(['leaflet.pdf']);
});

/** Follows the feed until it is read to its end and everything is live. */
async function follow(): Promise<void> {
  const reports = site.cms.reports.length;
  const stop = new AbortController();
  const running = publishForever(site.parts, stop.signal);
  await expect.poll(() => site.cms.reports.slice(reports).at(-1)?.state, { timeout: 20_000 }).toBe('live');
  stop.abort();
  await running;
}
