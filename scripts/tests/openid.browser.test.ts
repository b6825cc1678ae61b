import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from '@ot/site/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aServicePage } from '../../cms/tests/sample-documents.ts';
import { client, startProvider, type ProviderForTests } from '../../cms/tests/openid-provider.ts';
import { untilReady } from '../editor-screens.ts';
import { readEnvironment } from '../environment.ts';
import { freePort } from '../ports.ts';
import { stopAll } from '../processes.ts';
import { runCms } from '../services.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'openid-'));
let cmsUrl: string;
let provider: ProviderForTests;
let browser: Browser;
/** A CMS of its own, whose people all have their accounts elsewhere. */
beforeAll(async () => {
  cmsUrl = `http://localhost:${await freePort()}`;
  provider = await startProvider(`${cmsUrl}/api/users/openid/callback`);
  Object.assign(process.env, {
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
    OIDC_NAME: 'the account of your trust',
    OIDC_ROLES: 'groups: editors=editor',
  });
  await runCms(readEnvironment(dataDir, { CMS_URL: cmsUrl }), (name, tail) => {
    console.error(`${name} stopped:\n${tail}`);
  });
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await stopAll();
  await provider.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

let page: Page;

async function sayWho(page: Page): Promise<void> {
  await page.getByLabel('Name').fill('sam');
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('somebody signs in with an account elsewhere, and comes to the page that they wanted', async () => {
  provider.people.set('sam', { name: 'Sam Elsewhere', groups: ['editors'] });
  page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(`${cmsUrl}/api/users/openid/begin`);
  await sayWho(page);
  await page.waitForURL((url) => url.pathname === '/admin');

  await page.context().clearCookies();
  await page.goto(`${cmsUrl}/admin/account`);
  await page.getByRole('link', { name: 'Sign in with the account of your trust' }).click();
  await sayWho(page);
  await page.waitForURL((url) => url.pathname === '/admin/account');
  await expect.poll(() => page.getByLabel('Name').inputValue()).toBe('Sam Elsewhere');
});

test('who has no password here signs in again in a window of its own, and the words are saved where they stand', async () => {
  const id = await page.evaluate(async (data) => {
    const headers = { 'Content-Type': 'application/json' };
    const init = { method: 'POST', headers, body: JSON.stringify(data) };
    const response = await fetch('/api/service-pages?draft=true', init);
    return ((await response.json()) as { doc: { id: string } }).doc.id;
  }, aServicePage);
  await page.goto(`${cmsUrl}/admin/collections/service-pages/${id}`);
  await untilReady(page);
  await page.context().clearCookies();
  await page.fill('#field-summary', 'Written after the session was over.');
  const dialog = page.getByRole('dialog', { name: 'Your session is over' });
  const [elsewhere] = await Promise.all([
    page.context().waitForEvent('page'),
    dialog.getByRole('link', { name: 'Sign in with the account of your trust' }).click(),
  ]);
  await sayWho(elsewhere);
  await elsewhere.getByRole('heading', { name: 'You are signed in' }).waitFor();
  await dialog.waitFor({ state: 'detached' });
  expect(await page.inputValue('#field-summary')).toBe('Written after the session was over.');
  const stored = () => page.evaluate(async (id) => (await fetch(`/api/service-pages/${id}?draft=true`)).text(), id);
  await expect.poll(stored).toContain('Written after the session was over.');
});
