import { startBrowser } from '@ot/site/browser';
import { runAxe } from '@ot/site/checks/engines/axe.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { signInAs } from '../editor-screens.ts';
import { signIn } from './sign-in.ts';

const cmsUrl = inject('cmsUrl');
const person = {
  email: `passkey-${Date.now()}@example.org`,
  password: 'quarry violin mossy lantern',
  role: 'editor' as const,
};

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  const administrator = await browser.newPage();
  await signIn(administrator, 'administrator');
  const made = await administrator.evaluate(
    async (data) => {
      const headers = { 'Content-Type': 'application/json' };
      return (await fetch('/api/users', { method: 'POST', headers, body: JSON.stringify(data) })).status;
    },
    { ...person, name: 'Pass Key' },
  );
  expect(made).toBe(201);
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await withAuthenticator(page);
});
afterAll(() => browser.close());

/** A security key that the browser itself plays, with a finger on it all the time. */
async function withAuthenticator(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'usb',
      hasResidentKey: false,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

test('a passkey is made on the own account, asked for at the next sign-in, and leads where one wanted to go', async () => {
  await signInAs(page, cmsUrl, person);
  await page.goto(`${cmsUrl}/admin/account`);
  await page.getByRole('button', { name: 'Add an app or a passkey' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Your password').fill(person.password);
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await dialog.getByRole('button', { name: 'A passkey' }).click();
  await dialog.getByLabel('What you call it').fill('Key of this test');
  await dialog.getByRole('button', { name: 'Make it' }).click();
  await expect.poll(() => dialog.locator('.lock-codes li').count()).toBe(10);
  await dialog.getByRole('button', { name: 'I have kept them' }).click();
  await page.getByText('Passkey “Key of this test”').waitFor();

  await page.context().clearCookies({ name: 'payload-token' });
  await signInAs(page, cmsUrl, person);
  await page.goto(`${cmsUrl}/admin/collections/topics`);
  await page.waitForURL((url) => url.pathname === '/admin/second-factor');
  await page.getByRole('button', { name: 'Use a passkey' }).waitFor();
  expect((await runAxe(page)).findings).toEqual([]);
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await page.waitForURL((url) => url.pathname === '/admin/collections/topics');
  await page.getByRole('heading', { name: 'Topics' }).waitFor();
});
