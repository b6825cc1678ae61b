import { startBrowser } from '@ot/site/browser';
import type { Browser, BrowserContext, FrameLocator, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openAdvice, openPreview, signIn, untilReady } from './sign-in.ts';

const cmsUrl = inject('cmsUrl');
const siteUrl = inject('siteUrl');
const previewUrl = inject('previewUrl');
const advice = '/advice/getting-dressed';

let browser: Browser;
let editor: BrowserContext;
let page: Page;
let documentUrl: string;
beforeAll(async () => {
  browser = await startBrowser();
  editor = await browser.newContext({ viewport: { width: 1600, height: 1000 } });
  page = await editor.newPage();
  await signIn(page, 'editor');
  documentUrl = await openAdvice(page, 'Getting dressed');
});
afterAll(() => browser.close());

/** The draft beside the form, in a language. */
async function previewOf(locale: string): Promise<FrameLocator> {
  await page.goto(`${documentUrl}?locale=${locale}`);
  await untilReady(page);
  await openPreview(page);
  const frame = page.frameLocator('#live-preview-iframe');
  await frame.locator('h1').waitFor();
  return frame;
}

/**
 * Types a new summary, lets the preview show it, and waits until it is saved as a draft: a save that is still under way when the
 * form is opened again is a change made elsewhere, and the form asks which of the two texts stays.
 */
async function typeSummary(
  text: string,
  isShown: (text: string) => Promise<void>,
  type = (typed: string) => page.fill('#field-summary', typed),
): Promise<void> {
  const isOfText = (request: Request) => request.url().includes('autosave') && request.postData()?.includes(text);
  const saved = page.waitForResponse((response) => isOfText(response.request()) === true);
  await type(text);
  await isShown(text);
  expect((await saved).status()).toBe(200);
}

/** In a page of its own: the other one may hold what is typed and not saved, and asks before it is left. */
async function linkToShare(locale: string): Promise<string> {
  const other = await editor.newPage();
  await other.goto(`${documentUrl}?locale=${locale}`);
  await untilReady(other);
  await other.getByRole('button', { name: 'Copy a link to share' }).click();
  const link = await other.getByLabel('Link to share').inputValue();
  await other.close();
  return link;
}

describe('beside the form', () => {
  test('what is typed is seen, and nothing is published', async () => {
    const preview = await previewOf('en');
    const before = await (await fetch(siteUrl + advice)).text();
    await page.fill('#field-summary', '');
    await typeSummary(
      'This is typed.',
      (text) => preview.getByText(text).waitFor({ state: 'attached' }),
      (text) => page.locator('#field-summary').pressSequentially(text, { delay: 20 }),
    );
    expect(await (await fetch(siteUrl + advice)).text()).toBe(before);
  });

  test('a translation is shown in its own language and direction', async () => {
    const preview = await previewOf('ar');
    expect(await preview.locator('html').getAttribute('dir')).toBe('rtl');
  });

  test('side by side, both languages follow what is typed', async () => {
    const preview = await previewOf('pl');
    await preview.getByRole('link', { name: 'Side by side with English' }).click();
    const [polish, english] = [preview.frameLocator('iframe >> nth=0'), preview.frameLocator('iframe >> nth=1')];
    await english.locator('h1').waitFor();
    await typeSummary('Zupełnie nowe zdanie.', (text) => polish.getByText(text).waitFor({ state: 'attached' }));
    expect(await english.locator('body').textContent()).not.toContain('Zupełnie');
  });

  test('the reader’s place is kept', async () => {
    const preview = await previewOf('en');
    const frame = page.frames().find((each) => each.url().startsWith(previewUrl));
    await frame?.evaluate(`window.scrollTo({ top: 400, behavior: 'instant' })`);
    await typeSummary('The page stays where it was.', (text) => preview.getByText(text).waitFor({ state: 'attached' }));
    expect(await frame?.evaluate('window.scrollY')).toBe(400);
  });

  test('what is missing is named, and the rest is shown', async () => {
    const preview = await previewOf('en');
    await page.fill('#field-summary', '');
    await preview.getByText('1 thing keeps this from being published').click();
    await preview.getByText('English, summary: Nothing is here yet.').waitFor();
    expect(await preview.locator('h1').textContent()).toContain('Getting dressed');
    await typeSummary('Short and thick pencils help.', (text) => preview.getByText(text).waitFor());
  });
});

describe('a link to share', () => {
  let link: string;
  let reader: Page;
  beforeAll(async () => {
    link = await linkToShare('pl');
    reader = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  });

  test('shows the draft to somebody without an account, and says until when', async () => {
    expect((await reader.goto(link))?.status()).toBe(200);
    const bar = reader.getByRole('region', { name: 'Preview' });
    await expect.poll(() => bar.textContent()).toMatch(/Preview: not published.*works until \d+ \w+ \d{4}/s);
    expect(await reader.locator('html').getAttribute('lang')).toBe('pl');
  });

  test('shows it beside English, below each other on a narrow screen', async () => {
    await reader.setViewportSize({ width: 320, height: 640 });
    await reader.goto(link);
    await reader.getByRole('link', { name: 'Side by side with English' }).click();
    const frames = reader.locator('iframe');
    await frames.nth(1).waitFor();
    expect(await reader.frameLocator('iframe >> nth=1').locator('html').getAttribute('lang')).toBe('en-GB');
    expect(await reader.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });

  test('listens to nobody but the CMS', async () => {
    await reader.goto(link);
    let asked = 0;
    reader.on('request', (request) => (asked += request.url() === link ? 1 : 0));
    await reader.evaluate(`window.postMessage({ type: 'payload-document-event' }, '*')`);
    await reader.waitForTimeout(500);
    expect(asked).toBe(0);
  });

  test('opens no other language', async () => {
    const response = await fetch(link.replace(/\/pl$/, '/ar'));
    expect([response.status, await response.text()]).toEqual([
      403,
      expect.stringContaining('does not open that language'),
    ]);
  });

  test.each(['/', '/advice/holding-a-pencil', '/api/export/drafts', '/preview/side-by-side', '/nonsense/en'])(
    'nothing else is opened there: %s',
    async (path) => {
      expect((await fetch(previewUrl + path)).status).toBe(403);
    },
  );

  test('is kept by nobody, found by nobody, and framed by the CMS alone', async () => {
    const { headers } = await fetch(link);
    expect(headers.get('cache-control')).toBe('no-store, private');
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toMatch(`frame-ancestors 'self' ${cmsUrl}`);
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
  });

  test('is ended with the keyboard, and opens nothing from then on', async () => {
    const other = await editor.newPage();
    await other.goto(`${documentUrl}?locale=pl`);
    await untilReady(other);
    const panel = other.locator('section.receipt', { hasText: 'Show the draft to somebody' });
    await panel.getByText('Polish and English, made by').first().waitFor();
    await panel.getByRole('button', { name: 'End this link' }).first().focus();
    await other.keyboard.press('Enter');
    await expect.poll(() => panel.getByRole('status').textContent()).toContain('opens nothing any more');
    expect(await other.evaluate(() => document.activeElement?.textContent)).toBe('Show the draft to somebody');
    await panel.getByText('Links that work now').waitFor({ state: 'detached' });
    await other.close();
    expect((await fetch(link)).status).toBe(410);
  });
});
