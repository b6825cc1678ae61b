import { startBrowser } from '@ot/site/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openAdvice, pressPublish, signIn } from './sign-in.ts';

/**
 * The policy of the screens allows the style elements of Payload by their hashes (`cms/src/security-policy.ts`). After an upgrade the
 * browser says here which one is another now.
 */
const cmsUrl = inject('cmsUrl');
let browser: Browser;
let page: Page;
const reports: string[] = [];
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) reports.push(message.text());
  });
  await page.goto(`${cmsUrl}/admin/login`);
  await signIn(page, 'administrator');
});
afterAll(() => browser.close());

const visits: [name: string, visit: () => Promise<unknown>][] = [
  ['the first screen', () => page.waitForSelector('.dash table')],
  [
    'a list with its filters',
    async () => {
      await page.goto(`${cmsUrl}/admin/collections/advice`);
      await page.waitForSelector('.collection-list table');
      await page.click('#toggle-list-filters');
      await page.locator('.where-builder__add-first-filter').click();
      await page.locator('.where-builder .rs__control').first().click();
      await page.locator('.rs__option').first().waitFor();
    },
  ],
  [
    'writing, choosing, dragging, and what is said after publishing',
    async () => {
      await openAdvice(page, 'Holding a pencil');
      await page.locator('.rs__control:visible').first().click();
      await page.keyboard.press('Escape');
      await page.locator('[contenteditable=true]:visible').first().click();
      await page.locator('.collapsible__drag:visible').first().hover();
      await page.mouse.down();
      await page.mouse.move(300, 300, { steps: 3 });
      await page.keyboard.press('Escape');
      await page.mouse.up();
      await page.fill('#field-summary', 'Short and thick pencils are the easiest to hold.');
      await pressPublish(page);
    },
  ],
  [
    'a day',
    async () => {
      await page.goto(`${cmsUrl}/admin/collections/exceptions/create`);
      await page.locator('.react-datepicker__input-container input').first().click();
      await page.locator('.react-datepicker__day').first().waitFor();
    },
  ],
  ['history', () => page.goto(`${cmsUrl}/admin/history`)],
  ['the own account', () => page.goto(`${cmsUrl}/admin/account`)],
];

test.each(visits)('nothing is refused that %s needs', async (_name, visit) => {
  await visit();
  await page.waitForLoadState('networkidle');
  expect(reports.splice(0)).toEqual([]);
  expect(
    await page.locator('.payload__modal-container').evaluate((element) => getComputedStyle(element).position),
  ).toBe('fixed');
});

test('a style element that nobody knows is refused', async () => {
  const colour = await page.evaluate(() => {
    document.head.append(
      Object.assign(document.createElement('style'), { textContent: 'body { color: red !important }' }),
    );
    return getComputedStyle(document.body).color;
  });
  expect(colour).not.toBe('rgb(255, 0, 0)');
  expect(reports.splice(0)).toHaveLength(1);
});
