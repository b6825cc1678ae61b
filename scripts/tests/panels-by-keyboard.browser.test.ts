import { startBrowser } from '@ot/site/browser';
import { runAxe } from '@ot/site/checks/engines/axe.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openAdvice, publishBy, signIn } from './sign-in.ts';

/** What stands beside and before a form, with nothing but a keyboard. The steps build on one another. */
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

/** The newest draft, and a way to save it as somebody else at another screen. */
async function somebodyElse(address: string) {
  const { email, password } = inject('users').find(({ role }) => role === 'editor') ?? { email: '', password: '' };
  const headers = { 'Content-Type': 'application/json' };
  const login = { method: 'POST', headers, body: JSON.stringify({ email, password }) };
  // Payload's own shapes.
  const { token } = (await (await fetch(`${cmsUrl}/api/users/login`, login)).json()) as { token: string };
  const document = `${address.replace('/admin/collections/', '/api/')}?draft=true&locale=en&depth=0`;
  const signedIn = { ...headers, Authorization: `JWT ${token}` };
  const summary = async () =>
    ((await (await fetch(document, { headers: signedIn })).json()) as { summary: string }).summary;
  const save = async (words: string) => {
    const body = JSON.stringify({ summary: words, startedFrom: { summary: await summary() } });
    const { status } = await fetch(document, { method: 'PATCH', headers: signedIn, body });
    expect(status).toBe(200);
  };
  return { summary, save };
}

let address: string;
let other: Awaited<ReturnType<typeof somebodyElse>>;

test('where two people changed the same, both texts are shown, and the choice is saved', async () => {
  address = await openAdvice(page, 'Going up and down stairs');
  other = await somebodyElse(address);
  await other.save('The words of somebody else.');
  await page.fill('#field-summary', 'My own words.');
  const dialog = page.getByRole('dialog', { name: 'The same text was changed elsewhere' });
  await dialog.waitFor();
  for (const words of ['The words of somebody else.', 'My own words.'])
    expect(await dialog.textContent()).toContain(words);
  const { findings } = await runAxe(page);
  expect(findings.filter(({ element }) => element?.html.includes('saving-') ?? false)).toEqual([]);
  await tabTo('.saving-choice input');
  await page.keyboard.press('Space');
  await tabTo('.saving-buttons .dash-button--main');
  await page.keyboard.press('Enter');
  await expect.poll(other.summary).toBe('My own words.');
  expect(await page.inputValue('#field-summary')).toBe('My own words.');
});

test('words are kept when the session ends, and saved after signing in again in place', async () => {
  await page.context().clearCookies();
  await page.fill('#field-summary', 'Written after the session was over.');
  const dialog = page.getByRole('dialog', { name: 'Your session is over' });
  await dialog.waitFor();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain('Written after the session was over.');
  await dialog
    .getByLabel('Password')
    .fill(inject('users').find(({ role }) => role === 'administrator')?.password ?? '');
  await page.keyboard.press('Enter');
  await expect.poll(other.summary).toBe('Written after the session was over.');
  await dialog.waitFor({ state: 'detached' });
  expect(await page.inputValue('#field-summary')).toBe('Written after the session was over.');
});

const countOfAdvice = () =>
  page.evaluate(async () => {
    const response = await fetch('/api/advice/count?draft=true');
    return ((await response.json()) as { totalDocs: number }).totalDocs;
  });

test('“Create new” writes nothing before it has a title', async () => {
  const before = await countOfAdvice();
  await page.goto(`${cmsUrl}/admin/collections/advice/create`);
  const title = page.getByLabel('Title in English');
  await title.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('Write the title first.').waitFor();
  await page.goto(`${cmsUrl}/admin/collections/advice/create`);
  expect(await countOfAdvice()).toBe(before);
  await title.fill('Sitting at a table');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#field-title').inputValue()).toBe('Sitting at a table');
  expect(await countOfAdvice()).toBe(before + 1);
});

test('nor does a new document that is begun over another form, which then refers to it', async () => {
  const topics = () =>
    page.evaluate(async () => (await (await fetch('/api/topics/count?draft=true')).json()) as object);
  const before = await topics();
  const openDrawer = () => page.locator('#field-topic .relationship-add-new__add-button').press('Enter');
  const title = page.getByRole('dialog').getByLabel('Title in English');
  await openDrawer();
  await title.waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).press('Enter');
  await title.waitFor({ state: 'detached' });
  expect(await topics()).toEqual(before);
  await openDrawer();
  await title.fill('Sitting well');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#field-topic').textContent()).toContain('Sitting well');
});
