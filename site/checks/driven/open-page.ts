import type { Page, Response } from 'playwright-core';
import { prepare } from '../in-page/call.ts';

/** Opens a page. A navigation that the page itself had begun may get in the way once; then it is asked for again. */
export async function openPage(page: Page, url: string): Promise<Response | null> {
  try {
    return await page.goto(url, { waitUntil: 'load' });
  } catch (error) {
    if (!(error instanceof Error) || !/ERR_ABORTED|interrupted/.test(error.message)) throw error;
    return page.goto(url, { waitUntil: 'load' });
  }
}

/** Opens a page, or opens it again, with the checks in it. */
export async function openPrepared(page: Page, url: string): Promise<void> {
  await openPage(page, url);
  await prepare(page);
}
