import type { Page } from 'playwright-core';
import { inject } from 'vitest';

const cmsUrl = inject('cmsUrl');

/** Signs in as the demo user of a role. */
export async function signIn(page: Page, role: string): Promise<void> {
  const user = inject('users').find((each) => each.role === role);
  if (!user) throw new Error(`There is no demo user with the role ${role}.`);
  await page.goto(`${cmsUrl}/admin/login`);
  await page.fill('#field-email', user.email);
  await page.fill('#field-password', user.password);
  await page.click('button[type=submit]');
  await page.waitForURL((url) => !url.pathname.endsWith('/login'));
}

/** Opens the first document whose title has these words, and answers its address. */
export async function openDocument(page: Page, collection: string, title: string): Promise<string> {
  await page.goto(`${cmsUrl}/admin/collections/${collection}?search=${encodeURIComponent(title)}`);
  await page.getByRole('link', { name: title }).first().click();
  await page.waitForSelector('#field-title');
  return page.url().split('?')[0] ?? '';
}
