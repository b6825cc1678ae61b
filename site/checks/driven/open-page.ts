import type { Page, Response } from 'playwright-core';
import { prepare } from '../in-page/call.ts';

/** How often a page is asked for that does not come because it was about to go elsewhere. */
const mostTries = 3;
/** Milliseconds in which a page that is on its way elsewhere gets there. */
const toArrive = 500;

/** Opens a page. A navigation that the page itself had begun may get in the way; then it is asked for again. */
export async function openPage(page: Page, url: string, tries = mostTries): Promise<Response | null> {
  try {
    return await page.goto(url, { waitUntil: 'load' });
  } catch (error) {
    const wasInTheWay = error instanceof Error && /ERR_ABORTED|interrupted/.test(error.message);
    if (!wasInTheWay || tries === 1) throw error;
    await page.waitForTimeout(toArrive);
    return openPage(page, url, tries - 1);
  }
}

/** Opens a page, or opens it again, with the checks in it. */
export async function openPrepared(page: Page, url: string): Promise<void> {
  await openPage(page, url);
  await prepare(page);
}
