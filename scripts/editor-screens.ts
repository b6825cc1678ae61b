import type { Page, Response } from 'playwright-core';
import type { DemoUser } from './demo-users.ts';

/** What a person does in the CMS's screens, for the tests and the benches that use them. */

/** Signs in. A busy machine may take its time with each step. */
export async function signInAs(page: Page, cmsUrl: string, { email, password }: DemoUser): Promise<void> {
  page.context().setDefaultTimeout(120_000);
  await page.goto(`${cmsUrl}/admin/login`);
  await page.fill('#field-email', email);
  await page.fill('#field-password', password);
  await page.click('button[type=submit]');
  await page.waitForURL((url) => !url.pathname.endsWith('/login'));
}

/** Opens the advice page with a title in the editor and answers its address. */
export async function openAdviceAt(page: Page, cmsUrl: string, title: string): Promise<string> {
  await page.goto(`${cmsUrl}/admin/collections/advice?search=${encodeURIComponent(title)}`);
  await page.getByRole('link', { name: title }).first().click();
  await untilReady(page);
  return page.url().split('?')[0] ?? '';
}

/** Waits until the form answers: what is typed or pressed before its script runs is lost. Our panel has then read the text. */
export async function untilReady(page: Page): Promise<void> {
  await page.getByText(/keeps? this from being published\.|Nothing (?:was found|is written)/).waitFor();
}

/** Presses Publish and waits for the CMS's answer. */
export const pressPublish = (page: Page): Promise<void> => publishBy(page, () => page.click('#action-save'));

/** Publishes in some way and waits for the CMS's answer: its words on the screen go after seconds, and could be missed. */
export async function publishBy(page: Page, press: () => Promise<void>): Promise<void> {
  const saving = new URL(page.url()).pathname.replace('/admin/collections/', '/api/');
  const isAnswer = (response: Response) => {
    const { pathname, searchParams } = new URL(response.url());
    return pathname === saving && !searchParams.has('autosave') && response.request().method() !== 'GET';
  };
  const [response] = await Promise.all([page.waitForResponse(isAnswer), press()]);
  if (!response.ok()) throw new Error(`The CMS refuses to publish: ${await response.text()}`);
}

/** Opens the draft beside the form. The CMS remembers for each user whether it is open. */
export async function openPreview(page: Page): Promise<void> {
  const toggler = page.locator('#live-preview-toggler');
  await toggler.waitFor();
  if (!(await toggler.getAttribute('class'))?.includes('--active')) await toggler.click();
}
