import { readdirSync } from 'node:fs';
import { heldOf } from '@ot/cms/backup/data-folders.ts';
import { startBrowser } from '@ot/site/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openAdvice, pressPublish, publishBy, signIn, untilReady } from './sign-in.ts';

const siteUrl = inject('siteUrl');
const advice = '/advice/using-scissors';

let browser: Browser;
let page: Page;
let documentUrl: string;
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  await signIn(page, 'editor');
  documentUrl = await openAdvice(page, 'Using scissors');
});
afterAll(() => browser.close());

/** Changes the one-line answer in a language and presses Publish. */
async function publishSummary(locale: string, words: string): Promise<void> {
  await page.goto(`${documentUrl}?locale=${locale}`);
  await untilReady(page);
  await page.fill('#field-summary', words);
  await pressPublish(page);
}

async function readPage(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(siteUrl + path);
  return { status: response.status, text: await response.text() };
}

async function searchHits(words: string): Promise<string[]> {
  const reader = await browser.newPage();
  await reader.goto(`${siteUrl}/search?q=${encodeURIComponent(words)}`);
  await reader.waitForSelector('[data-results] a:visible, [data-nothing]:visible');
  const hits = await reader
    .locator('[data-results] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  await reader.close();
  return hits;
}

test('a sentence changed by an editor is on the site', async () => {
  await publishSummary('en', 'Small snips on thick paper are the best start.');
  await expect
    .poll(() => readPage(advice))
    .toMatchObject({ text: expect.stringContaining('Small snips on thick paper') as string });
});

test('a sentence changed in Polish is on the Polish page', async () => {
  documentUrl = await openAdvice(page, 'Holding a pencil');
  await publishSummary('pl', 'Krótki i gruby ołówek pomaga małej dłoni.');
  await expect
    .poll(() => readPage('/pl/advice/holding-a-pencil'))
    .toMatchObject({ text: expect.stringContaining('Krótki i gruby ołówek') as string });
});

/** Answers saves of the draft only once `release` is called; `begun` is the first of them. */
async function holdDrafts(): Promise<{ begun: Promise<unknown>; release: () => void }> {
  const { promise: released, resolve } = Promise.withResolvers<null>();
  const isDraft = ({ searchParams }: URL) => searchParams.has('autosave');
  const begun = page.waitForRequest((request) => isDraft(new URL(request.url())));
  await page.route(isDraft, async (route) => {
    await released;
    await route.continue();
  });
  return {
    begun,
    release: () => {
      resolve(null);
    },
  };
}

test('a press on Publish while the draft keeps itself is remembered, and the keyboard keeps its place', async () => {
  const address = await openAdvice(page, 'Holding a pencil');
  // The CMS remembers the language of the last form.
  await page.goto(`${address}?locale=en`);
  await untilReady(page);
  const { begun, release } = await holdDrafts();
  await page.fill('#field-summary', 'A short, thick pencil helps a small hand.');
  await begun;
  const button = page.locator('#action-save');
  await publishBy(page, async () => {
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => button.textContent()).toBe('Publishing …');
    release();
  });
  await page.unrouteAll();
  await expect.poll(() => button.textContent()).toBe('Published');
  expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
  await expect
    .poll(() => readPage('/advice/holding-a-pencil'))
    .toMatchObject({ text: expect.stringContaining('helps a small hand') as string });
});

test('discarded changes leave the form, and the keyboard keeps its place', async () => {
  const address = await openAdvice(page, 'Holding a pencil');
  await page.goto(`${address}?locale=en`);
  await untilReady(page);
  const summary = page.locator('#field-summary');
  const live = await summary.inputValue();
  await summary.fill('Words that nobody wants.');
  await page.getByRole('button', { name: 'Discard changes' }).click();
  await page.getByRole('button', { name: 'Discard them' }).click();
  await expect.poll(() => summary.inputValue()).toBe(live);
  const status = page.locator('.status__value');
  await expect.poll(() => status.textContent()).toBe('Published');
  expect(await status.evaluate((each) => each === document.activeElement)).toBe(true);
  await page.reload();
  await untilReady(page);
  expect(await summary.inputValue()).toBe(live);
});

test('a draft that is on its way when changes are discarded does not come back', async () => {
  const summary = page.locator('#field-summary');
  const live = await summary.inputValue();
  await summary.fill('Words that are kept.');
  await page.getByRole('button', { name: 'Discard changes' }).waitFor();
  const { begun, release } = await holdDrafts();
  await summary.fill('Words that are on their way.');
  await begun;
  await page.getByRole('button', { name: 'Discard changes' }).click();
  await page.getByRole('button', { name: 'Discard them' }).click();
  const sent = page.waitForResponse((response) => response.url().includes('/discard-draft'));
  await page.waitForTimeout(1000);
  release();
  await sent;
  await page.unrouteAll();
  await expect.poll(() => summary.inputValue()).toBe(live);
  // What is typed afterwards starts from what readers have, and not from what was discarded.
  const saved = page.waitForResponse((response) => response.url().includes('autosave'));
  await summary.fill('Words of afterwards.');
  expect((await saved).status()).toBe(200);
  await page.getByRole('button', { name: 'Discard changes' }).click();
  await page.getByRole('button', { name: 'Discard them' }).click();
  await expect.poll(() => summary.inputValue()).toBe(live);
  await page.reload();
  await untilReady(page);
  expect(await summary.inputValue()).toBe(live);
});

const snack = '/advice/making-a-snack';

const statusOf = async (path: string) => (await readPage(path)).status;

async function chooseInMenu(item: string): Promise<void> {
  await page.locator('.doc-controls__dots').click();
  await page.getByRole('button', { name: item, exact: true }).click();
}
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

test('what an editor takes off the site is gone from the site and from search', async () => {
  documentUrl = await openAdvice(page, 'Making a snack by yourself');
  await expect.poll(() => searchHits('snack')).toContain(snack);
  await chooseInMenu('Take off the site');
  await page.getByText('Nothing uses it.').last().waitFor();
  await press('Take it off the site');
  await expect.poll(() => statusOf(snack)).toBe(410);
  await expect.poll(() => searchHits('snack')).not.toContain(snack);
});

const hands = '/advice/stronger-hands';

test('what is used is replaced there and deleted in one step, and comes back out of the trash', async () => {
  await openAdvice(page, 'Making hands stronger');
  await chooseInMenu('Delete');
  await page.getByLabel('What stands there instead?').waitFor();
  await press('Delete it');
  await page.locator('dialog [role=alert]', { hasText: 'Choose what stands there instead.' }).waitFor();
  await page.getByLabel('What stands there instead?').selectOption({ label: 'Using scissors' });
  await press('Replace it there and delete it');
  await page.waitForURL(/\/collections\/advice$/);
  await expect.poll(async () => (await fetch(siteUrl + hands)).url).toBe(siteUrl + advice);
  await page.goto(`${inject('cmsUrl')}/admin/collections/advice/trash`);
  await page.getByRole('link', { name: 'Making hands stronger' }).click();
  await page.click('#action-restore');
  await page.click('#confirm-action');
  await page.waitForURL((url) => !url.pathname.includes('/trash'));
  await untilReady(page);
  await pressPublish(page);
  await expect.poll(async () => (await fetch(siteUrl + hands)).url).toBe(siteUrl + hands);
});

test('what is withdrawn for safety is gone though pages use it, is a task, and can be let back', async () => {
  await openAdvice(page, 'Holding a pencil');
  await page.getByRole('button', { name: 'Withdraw now, for safety' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Leave it as it is');
  await page.getByLabel('Why?').fill('The grip on the picture hurts.');
  await press('Withdraw it now');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Withdrawn for safety');
  await expect.poll(() => statusOf('/pl/advice/holding-a-pencil')).toBe(410);
  await page.goto(`${inject('cmsUrl')}/admin`);
  const tasks = page.locator('.dash-tasks', { hasText: 'Withdrawn for safety' });
  expect(await tasks.textContent()).toContain('“The grip on the picture hurts.”');
  expect(await tasks.textContent()).toContain('has lost “Holding a pencil”');
  await openAdvice(page, 'Holding a pencil');
  await press('Let it be published again');
  await press('Let it be published');
  await page.getByRole('button', { name: 'Withdraw now, for safety' }).waitFor();
  await pressPublish(page);
  await expect.poll(() => statusOf('/pl/advice/holding-a-pencil')).toBe(200);
});

test('of everything that the system keeps somebody has decided whether a backup holds it', () => {
  expect(readdirSync(inject('dataDir')).filter((name) => heldOf(name) === null)).toEqual([]);
});

test('the first screen says that there is no backup, where none was made', async () => {
  await page.goto(`${inject('cmsUrl')}/admin`);
  const backups = page.getByRole('region', { name: 'Is everything backed up?' });
  expect(await backups.innerText()).toContain('There is no backup');
});
