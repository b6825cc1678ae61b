import { startBrowser } from '@ot/site/browser';
import { runAxe } from '@ot/site/checks/engines/axe.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { knownAdminFaults, type AdminScreen } from './known-admin-faults.ts';
import { openAdvice, pressPublish, signIn } from './sign-in.ts';

/** What we put into Payload’s screens. */
const ours = ['.brand', '.dash', '.receipt', 'a[href="/admin/history"]'];
const cmsUrl = inject('cmsUrl');

interface Fault {
  rule: string;
  html: string;
  isOurs: boolean;
}

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
});
afterAll(() => browser.close());

const open: Record<AdminScreen, () => Promise<unknown>> = {
  'sign-in': async () => {
    await page.goto(`${cmsUrl}/admin/login`);
    await page.waitForSelector('#field-password');
  },
  dashboard: async () => {
    await signIn(page, 'administrator');
    await page.waitForSelector('.dash table');
  },
  history: async () => {
    await page.goto(`${cmsUrl}/admin/history`);
    await page.waitForSelector('.dash table');
  },
  list: async () => {
    await page.goto(`${cmsUrl}/admin/collections/advice`);
    await page.waitForSelector('.collection-list table');
  },
  edit: async () => {
    await openAdvice(page, 'Holding a pencil');
    await page.fill('#field-summary', 'Short and thick pencils are the easiest to hold.');
    await pressPublish(page);
    await page.waitForSelector('.receipt ul a', { state: 'attached' });
    for (const panel of await page.locator('.receipt summary').all()) await panel.click();
    // While it publishes the form is not in use.
    await page.waitForSelector('.rs--is-disabled', { state: 'detached' });
  },
};

/** Every live rule of axe, none switched off. */
async function faults(): Promise<Fault[]> {
  // Payload draws some parts after the page is there.
  await page.waitForLoadState('networkidle');
  const { findings } = await runAxe(page);
  return Promise.all(
    findings.map(async ({ rule, element }) => ({
      rule,
      html: element?.html ?? '',
      isOurs: await isOurs(element?.selector ?? ''),
    })),
  );
}

async function isOurs(selector: string): Promise<boolean> {
  const found = page.locator(selector).first();
  return found.evaluate((element, places) => places.some((place) => element.closest(place)), ours);
}

describe.each(Object.keys(open) as AdminScreen[])('the screen “%s”', (screen) => {
  let found: Fault[];
  beforeAll(async () => {
    await open[screen]();
    found = await faults();
  });

  test('has no fault in what is ours', () => {
    expect(found.filter(({ isOurs }) => isOurs)).toEqual([]);
  });

  test('has exactly the faults of Payload that are known', () => {
    const rules = new Set(found.filter(({ isOurs }) => !isOurs).map(({ rule }) => rule));
    expect([...rules].sort()).toEqual(knownAdminFaults[screen].map(({ rule }) => rule).sort());
  });
});

test('every known fault has a reason and says where it is reported', () => {
  for (const { reason, upstream } of Object.values(knownAdminFaults).flat()) {
    expect(reason).toMatch(/\w+ .+\.$/);
    expect(upstream).toMatch(/^(?:not reported yet|https:\/\/github\.com\/payloadcms\/payload\/(?:issues|pull)\/\d+)$/);
  }
});
