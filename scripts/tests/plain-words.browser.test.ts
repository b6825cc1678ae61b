import { startBrowser } from '@ot/site/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAdvice, signIn } from './sign-in.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  await signIn(page, 'administrator');
  await openAdvice(page, 'Washing, brushing and cutting hair');
});
afterAll(() => browser.close());

const panel = () => page.getByRole('region', { name: 'Plain words and accessibility' });

test('a long sentence is named while it is written', async () => {
  await page.fill('#field-summary', `We can ${'try this and '.repeat(10)}rest.`);
  await panel().getByText('What could be plainer').click();
  await expect.poll(() => panel().innerText()).toContain('This sentence has 33 words');
});

test('its place leads to the field', async () => {
  await panel().getByRole('button', { name: 'The one-line answer' }).first().click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-summary');
});

test('it is gone when the sentence is short', async () => {
  await page.fill('#field-summary', 'We can try this and rest.');
  await expect.poll(() => panel().innerText()).not.toContain('This sentence has 33 words');
});
