import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from '@ot/site/browser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { client, startProvider, type ProviderForTests } from '../../cms/tests/openid-provider.ts';
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

test('somebody signs in with an account elsewhere, and comes to the page that they wanted', async () => {
  provider.people.set('sam', { name: 'Sam Elsewhere' });
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  const sayWho = async () => {
    await page.getByLabel('Name').fill('sam');
    await page.getByRole('button', { name: 'Sign in' }).click();
  };
  await page.goto(`${cmsUrl}/api/users/openid/begin`);
  await sayWho();
  await page.waitForURL((url) => url.pathname === '/admin');

  await page.context().clearCookies();
  await page.goto(`${cmsUrl}/admin/account`);
  await page.getByRole('link', { name: 'Sign in with the account of your trust' }).click();
  await sayWho();
  await page.waitForURL((url) => url.pathname === '/admin/account');
  await expect.poll(() => page.getByLabel('Name').inputValue()).toBe('Sam Elsewhere');
});
