import type { Page } from 'playwright-core';
import { inject } from 'vitest';

/** Signs a demo user in to the CMS of the browser tests. A busy machine may take its time with each step. */
export async function signIn(page: Page, role: string): Promise<void> {
  page.context().setDefaultTimeout(120_000);
  const user = inject('users').find((each) => each.role === role);
  if (!user) throw new Error(`There is no demo user with the role ${role}.`);
  await page.goto(`${inject('cmsUrl')}/admin/login`);
  await page.fill('#field-email', user.email);
  await page.fill('#field-password', user.password);
  await page.click('button[type=submit]');
  await page.waitForURL((url) => !url.pathname.endsWith('/login'));
}

/** Opens an advice page in the editor and answers its address. */
export async function openAdvice(page: Page, title: string): Promise<string> {
  await page.goto(`${inject('cmsUrl')}/admin/collections/advice?search=${encodeURIComponent(title)}`);
  await page.getByRole('link', { name: title }).first().click();
  await untilReady(page);
  return page.url().split('?')[0] ?? '';
}

/** Waits until the form answers: what is typed or pressed before its script runs is lost. Our panel has then read the text. */
export async function untilReady(page: Page): Promise<void> {
  await page.getByText(/keeps? this from being published\.|Nothing was found\./).waitFor();
}

/** Presses Publish and waits for the CMS's answer: its words on the screen go after seconds, which a busy machine may miss. */
export async function pressPublish(page: Page): Promise<void> {
  const { pathname } = new URL(page.url());
  const saving = pathname.replace('/admin/collections/', '/api/');
  const answer = page.waitForResponse((response) => new URL(response.url()).pathname === saving);
  await Promise.all([answer, page.click('#action-save')]);
  const response = await answer;
  if (!response.ok()) throw new Error(`The CMS refuses to publish: ${await response.text()}`);
}
