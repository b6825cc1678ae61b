import type { Page } from 'playwright-core';
import { inject } from 'vitest';

/** Signs a demo user in to the CMS of the browser tests. */
export async function signIn(page: Page, role: string): Promise<void> {
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
