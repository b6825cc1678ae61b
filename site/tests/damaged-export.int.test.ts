import type { Refusal } from '@ot/shared-types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishForever } from '../publisher/publisher.ts';
import { choose, damaged, randomOf } from './damage.ts';
import { pencils, scissors, startPublishing, type Publishing } from './publishing.ts';

let site: Publishing;
beforeEach(async () => {
  site = await startPublishing();
  await site.publish();
});
afterEach(() => site.end());

const victim = 'advice-1';
const advice = '/advice/holding-a-pencil';
const other = '/advice/using-scissors';
const hasId = (row: unknown, id: string): row is object =>
  typeof row === 'object' && row !== null && 'id' in row && row.id === id;
const refusals = (): Refusal[] => site.cms.reports.at(-1)?.refusals ?? [];

/** Spoils the victim's row wherever it is sent. */
function spoil(path: string, change: object): void {
  site.cms.distort = (answered, row) => (answered === path && hasId(row, victim) ? { ...row, ...change } : row);
}

test('an entry that cannot be read is refused alone, by name, and the others go live', async () => {
  spoil('entries', { slug: 'Not an address!' });
  site.cms.publish(pencils({ title: 'Holding a crayon' }));
  site.cms.publish(scissors('Cutting'));
  await site.publish();
  expect(site.page(other)).toContain('Cutting');
  expect(site.page(advice)).toContain('Holding a pencil');
  expect(refusals()).toEqual([expect.objectContaining({ collection: 'advice', id: victim, field: 'slug' })]);
});

test('what was refused goes live once it can be read', async () => {
  spoil('entries', { updatedAt: 'yesterday' });
  site.cms.publish(pencils({ title: 'Holding a crayon' }));
  await site.publish();
  site.cms.distort = null;
  await site.publish();
  expect(site.page(advice)).toContain('Holding a crayon');
  expect(refusals()).toEqual([]);
});

test('a row of the feed that cannot be read is passed over, and what it told is found by comparing', async () => {
  site.cms.distort = (path, row) =>
    path === 'changes' && hasId(row, victim) ? { ...row, collection: 'adverts' } : row;
  const stop = new AbortController();
  const following = publishForever(site.parts, stop.signal);
  site.cms.publish({ ...pencils({ title: 'Holding a crayon' }), updatedAt: '2026-11-22T09:00:00.000Z' });
  await expect.poll(() => site.page(advice)).toContain('Holding a crayon');
  site.cms.publish(scissors('Cutting'));
  await expect.poll(() => site.page(other)).toContain('Cutting');
  expect(site.cms.reports.flatMap((report) => report.refusals)).toContainEqual(
    expect.objectContaining({
      collection: 'adverts',
      id: victim,
      message: expect.stringContaining('passed over') as string,
    }),
  );
  stop.abort();
  await site.cms.stop();
  await following;
});

test('a translation whose new words are refused is marked as out of date', async () => {
  expect(site.page(`/pl${advice}`)).not.toContain('page-note-out-of-date');
  site.cms.publish(pencils({ title: 'Holding a crayon' }, ''));
  await site.publish();
  expect(site.page(`/pl${advice}`)).toContain('Trzymanie ołówka');
  expect(site.page(`/pl${advice}`)).toContain('page-note-out-of-date');
});

test('a CMS of another version is called that', async () => {
  site.cms.contract = 99;
  site.cms.publish(scissors('Cutting'));
  await expect(site.publish()).rejects.toThrow(/contract.*CMS and publisher must be of the same version/);
});

const seed = Number(process.env['DAMAGE_SEED'] ?? Math.floor(Math.random() * 1_000_000));

test(`random damage keeps nothing else from going live (5 cases, DAMAGE_SEED=${seed})`, async () => {
  const random = randomOf(seed);
  for (let number = 0; number < 5; number += 1) {
    const path = choose(random, ['entries', 'globals', 'changes', 'versions', 'redirects']);
    const isHarmed = (row: unknown) => path === 'globals' || path === 'redirects' || !hasId(row, 'advice-2');
    const damageSeed = Math.floor(random() * 1_000_000);
    // The same row is damaged in the same way, however often it is asked for.
    site.cms.distort = (answered, row) =>
      answered === path && isHarmed(row) ? damaged(randomOf(damageSeed), row, null) : row;
    site.cms.addRedirect({ id: `redirect-${number}`, from: `/old-${number}`, to: { path: '/contact' } });
    site.cms.publish(pencils({ title: `Holding a crayon ${number}` }));
    site.cms.publish({ ...scissors(`Cutting ${number}`), updatedAt: `2026-11-22T09:00:0${number}.000Z` });
    await site.publish();
    expect(site.page(other), `case ${number}, seed ${seed}, ${path}`).toContain(`Cutting ${number}`);
  }
});
