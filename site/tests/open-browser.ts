import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startBrowser } from '../checks/browser.ts';

/** A browser for all tests of a file, and a page of it. */
export interface OpenBrowser {
  browser: Browser;
  page: Page;
}

/** Opens a browser before the first test and closes it after the last one; what it returns is filled in between. */
export function openBrowser(viewport = { width: 1280, height: 720 }): OpenBrowser {
  const open = {} as OpenBrowser; // filled before any test reads it
  beforeAll(async () => {
    open.browser = await startBrowser();
    open.page = await open.browser.newPage({ viewport });
  });
  afterAll(() => open.browser.close());
  return open;
}
