import { startBrowser } from '@ot/site/browser';
import { runAxe } from '@ot/site/checks/engines/axe.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openAdvice, publishBy, signIn } from './sign-in.ts';

/** Receipt, schedule and undoing, with nothing but a keyboard. The steps build on one another. */
const cmsUrl = inject('cmsUrl');

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  await signIn(page, 'administrator');
  await openAdvice(page, 'Going up and down stairs');
});
afterAll(() => browser.close());

/** What has the focus. Inside a date field of the browser `:focus` names nothing. */
const wordsOfFocus = () => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');

/** Presses Tab until the thing has the focus. */
async function tabTo(selector: string): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${selector}; it stopped at “${await wordsOfFocus()}”.`);
}

test('a publication is begun with the keyboard, and its receipt says when it is live', async () => {
  const status = page.locator('.receipt [role=status]').first();
  await expect.poll(() => status.textContent()).toMatch(/live/i);
  const before = await status.textContent();
  await page.fill('#field-summary', 'Go up with one hand on the rail.');
  await publishBy(page, async () => {
    // Nothing can be published before the form has noticed that it was changed.
    await page.locator('#action-save[aria-disabled=false]').focus();
    await page.keyboard.press('Enter');
  });
  // To the second: another moment than that of the publication before.
  await expect.poll(async () => (await status.textContent())?.replace(before ?? '', '')).toMatch(/^Live at/);
});

test('the pages of the receipt open with Enter, and their links take the focus', async () => {
  const pages = page.locator('section.receipt summary', { hasText: 'page' }).first();
  await pages.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await wordsOfFocus()).toBe('/advice/using-stairs');
});

test('a time is chosen with the keyboard', async () => {
  await page.locator('section.receipt summary', { hasText: 'Choose a time' }).focus();
  await page.keyboard.press('Enter');
  await tabTo('#schedule-action');
  await page.keyboard.press('ArrowDown');
  await tabTo('#schedule-time');
  await page.keyboard.type('12312027');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1030AM');
  await expect.poll(() => page.locator('#schedule-explained').textContent()).toContain('2027');
  await tabTo('.receipt .dash-button--main');
  expect(await wordsOfFocus()).toBe('Keep this time');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.receipt [aria-live=polite]').textContent()).toContain('To take off the site:');
});

test('the focus stays where it was when the time is kept', async () => {
  expect(await wordsOfFocus()).toBe('Keep this time');
});

test('a time is called off with the keyboard, and that is said', async () => {
  await page.getByRole('button', { name: 'Call it off' }).focus();
  await page.keyboard.press('Enter');
  const status = page.locator('section.receipt', { hasText: 'At a chosen time' }).locator('[role=status]').first();
  await expect.poll(() => status.textContent()).toBe('Called off.');
});

test('the focus is not lost with the button that called it off', async () => {
  await expect.poll(wordsOfFocus).toBe('At a chosen time');
});

test('the question before something is undone has no fault, and begins at the harmless answer', async () => {
  await page.goto(`${cmsUrl}/admin/history`);
  await page.getByRole('button', { name: 'Undo this' }).first().focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog[open]');
  const { findings } = await runAxe(page);
  expect(findings.filter(({ element }) => element?.html.includes('dash-') ?? false)).toEqual([]);
  expect(await wordsOfFocus()).toBe('Leave it as it is');
});

test('Escape leaves everything as it is, and goes back to the button', async () => {
  await page.keyboard.press('Escape');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  expect(await wordsOfFocus()).toBe('Undo this');
});
