import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteServer } from '../publisher/serve/site-server.ts';
import { openBrowser } from './open-browser.ts';
import { scissors, startPublishing, type Publishing } from './publishing.ts';

let site: Publishing;
let server: Server;
const open = openBrowser();

/** The main index is older than a change. */
beforeAll(async () => {
  site = await startPublishing();
  await site.publish();
  site.cms.publish(scissors('Snipping xylographs'));
  await site.publish();
  server = siteServer(site.folders.current, { https: false });
  await new Promise<void>((resolve) => server.listen(0, resolve));
});
afterAll(async () => {
  server.close();
  await site.end();
});

/** What the search page shows: addresses of results, and what it announces. */
async function search(query: string) {
  // A listening server has an address with a port.
  await open.page.goto(`http://localhost:${(server.address() as AddressInfo).port}/search?${query}`);
  const status = open.page.locator('[data-status]');
  await expect.poll(() => status.textContent()).toMatch(/\d|No/);
  const links = open.page.locator('[data-results] a');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  return { status: await status.textContent(), addresses };
}

test('a changed page is found by its new words', async () => {
  const { status, addresses } = await search('q=xylographs');
  expect(addresses).toEqual(['/advice/using-scissors']);
  expect(status).toContain('1');
});

test.each(['autism', 'adhd', 'apointment', '?'])(
  '“%s”, which no page has, finds nothing, and help is offered',
  async (word) => {
    const { status, addresses } = await search(`q=${encodeURIComponent(word)}`);
    expect([addresses, status]).toEqual([[], expect.stringContaining(word)]);
    expect(await open.page.locator('[data-nothing] a').first().isVisible()).toBe(true);
  },
);

test('a sentence is answered by its words that are known', async () => {
  expect((await search('q=autism+xylographs')).addresses).toEqual(['/advice/using-scissors']);
  expect((await search('q=xylogr')).addresses).toEqual(['/advice/using-scissors']);
});

test('hits of the same page in the main index are not shown, and not counted', async () => {
  const { status, addresses } = await search('kind=advice');
  expect(addresses.filter((address) => address === '/advice/using-scissors')).toHaveLength(1);
  expect(status).toContain(String(addresses.length));
});

test('a withdrawn page is not shown', async () => {
  site.cms.unpublish('advice', 'advice-2');
  await site.publish();
  expect((await search('q=xylographs')).addresses).toEqual([]);
  expect((await search('kind=advice')).addresses).not.toContain('/advice/using-scissors');
});
