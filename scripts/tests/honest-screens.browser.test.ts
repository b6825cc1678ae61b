import { startBrowser } from '@ot/site/browser';
import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openAdvice, pressPublish, signIn, untilReady } from './sign-in.ts';

const cmsUrl = inject('cmsUrl');

/** What screens of the CMS must not say: what is not so, and what only programmers understand. */
let browser: Browser;
let page: Page;
/** Somebody who is not signed in. */
let visitor: Page;
beforeAll(async () => {
  browser = await startBrowser();
  const viewport = { width: 1280, height: 1000 };
  [page, visitor] = [await browser.newPage({ viewport }), await browser.newPage({ viewport })];
  // A busy machine may take its time with each step.
  visitor.context().setDefaultTimeout(120_000);
  await signIn(page, 'editor');
});
afterAll(() => browser.close());

test.each(['/admin/forgot', '/admin/reset/a-token'])('%s promises no e-mail: it leads to the sign-in', async (path) => {
  await visitor.goto(cmsUrl + path);
  expect(new URL(visitor.url()).pathname).toBe('/admin/login');
});

test('no head of a screen speaks of Payload', async () => {
  await visitor.goto(`${cmsUrl}/admin/login`);
  const head = await visitor.locator('head').innerHTML();
  expect(head).not.toMatch(/payload[ -](?:app|cms|favicon|is a)/i);
  expect(head).toContain('rel="icon"');
});

test('a refused password is not spoken of any more once the right one was given', async () => {
  const { email, password } = inject('users').find(({ role }) => role === 'editor') ?? { email: '', password: '' };
  // What is typed before the form's script runs is lost.
  await visitor.waitForLoadState('networkidle');
  await visitor.fill('#field-email', email);
  await visitor.fill('#field-password', 'not the right one');
  await visitor.getByRole('button', { name: 'Sign in' }).click();
  const refusal = visitor.getByText('The e-mail address or the password is not right.');
  await refusal.waitFor();
  await visitor.fill('#field-password', password);
  await visitor.getByRole('button', { name: 'Sign in' }).click();
  await visitor.waitForSelector('.dash');
  // By itself it goes after four seconds.
  await refusal.waitFor({ state: 'hidden', timeout: 1000 });
});

test('lists offer no columns and filters with names of programmers', async () => {
  await page.goto(`${cmsUrl}/admin/collections/advice`);
  await page.locator('#toggle-list-columns').click();
  await page.waitForSelector('.pill-selector__pill');
  const columns = await page.locator('.pill-selector__pill').allInnerTexts();
  expect(columns).toContain('Topic');
  expect(columns.filter((name) => /Hash|Parts|Changed By|Receipt|Quality|Schedule|Share|Once/.test(name))).toEqual([]);
});

test('a new row is open, though old ones are closed', async () => {
  await openAdvice(page, 'Copying from the board');
  // Payload's server is asked about the new row, and closed it.
  const isAnswer = (response: Response) =>
    response.request().method() === 'POST' && response.url().includes('/admin/collections/advice/');
  await Promise.all([page.waitForResponse(isAnswer), page.getByRole('button', { name: 'Add Thing to try' }).click()]);
  const rows = page.locator('#field-strategies > .array-field__draggable-rows > div');
  const last = rows.last().locator('input[name$=".title"]');
  await last.waitFor();
  await page.waitForTimeout(500);
  expect(await last.isVisible()).toBe(true);
  expect(await rows.first().locator('input[name$=".title"]').isVisible()).toBe(false);
});

test('after a publication that left words in another language out, the status is not “Published”', async () => {
  const address = await openAdvice(page, 'Changing for PE');
  await page.goto(`${address}?locale=pl`);
  await page.waitForSelector('#field-summary');
  const isKept = page.waitForResponse((response) => response.url().includes('autosave=true') && response.ok());
  await page.fill('#field-summary', 'Nikt tego jeszcze nie sprawdził.');
  await isKept;
  await page.goto(`${address}?locale=en`);
  await untilReady(page);
  await page.fill('#field-summary', 'Loose clothes and time make changing easier.');
  await pressPublish(page);
  const status = page.locator('.status__value');
  await expect.poll(() => page.locator('#action-save').textContent()).toBe('Publish');
  expect(await status.textContent()).toBe('Changed');
});

test('a picture is not sent before it is described', async () => {
  await page.goto(`${cmsUrl}/admin/collections/media/create`);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && new URL(request.url()).pathname === '/api/media') sent.push(request.url());
  });
  const picture = { name: 'beads.png', mimeType: 'image/png', buffer: Buffer.from('never looked at') };
  // What is chosen before the form's script runs is lost.
  await page.waitForLoadState('networkidle');
  await page.setInputFiles('.file-field input[type=file]', picture);
  await page.waitForSelector('.file-field__filename');
  await page.click('#action-save');
  await page.getByText('Describe the picture in a sentence').waitFor();
  expect(await page.locator('#field-alt').evaluate((each) => each === document.activeElement)).toBe(true);
  expect(sent).toEqual([]);
});

test('what is wrong in a field is read on a phone too', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  const error = page.getByText('Describe the picture in a sentence');
  expect(await error.isVisible()).toBe(true);
  const { x, width } = (await error.boundingBox()) ?? { x: -1, width: 0 };
  expect([x >= 0, x + width <= 390]).toEqual([true, true]);
});

test('on a small phone no screen is wider than it', async () => {
  const address = await openAdvice(page, 'Copying from the board');
  await page.goto(`${address}/versions`);
  const version = (await page.locator('.cell-updatedAt a').first().getAttribute('href')) ?? '';
  await page.setViewportSize({ width: 320, height: 640 });
  const screens = ['/admin/account', '/admin/collections/organisations', version];
  for (const path of screens) {
    await page.goto(cmsUrl + path);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(320);
  }
  await page.setViewportSize({ width: 1280, height: 1000 });
});

test('a closed row that nobody has translated is named by its English words', async () => {
  const address = await openAdvice(page, 'Copying from the board');
  await page.goto(`${address}?locale=gu`);
  const name = page.locator('#strategies-row-0 .row-title').first();
  await name.waitFor();
  expect(await name.innerText()).toMatch(/^\D.* \(English\)$/);
  expect(await name.locator('[lang=en]').count()).toBe(1);
});

test('an editor is offered no deletion for good', async () => {
  await page.goto(`${cmsUrl}/admin/collections/organisations/trash`);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('#empty-trash-button').count()).toBe(0);
  await page.goto(`${cmsUrl}/admin/collections/organisations`);
  await page.locator('.table tbody input[type=checkbox]').first().check();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByText('You are about to move').waitFor();
  expect(await page.getByText('Delete permanently').isVisible()).toBe(false);
});
