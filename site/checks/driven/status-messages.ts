import type { Page } from 'playwright-core';
import type { Observed } from '../findings/finding.ts';
import { call } from '../in-page/call.ts';
import type { Action } from '../in-page/status.ts';
import { openPrepared } from './open-page.ts';

/** Milliseconds in which a page answers on its own machine, and in which its focus and its live regions follow. */
const longestAnswer = 1000;
const toFollow = 200;

/** After sending, pressing, choosing and writing: what the page says then reaches those who do not see it. */
export async function checkStatusMessages(page: Page, url: string): Promise<Observed[]> {
  const found: Observed[] = [];
  for (const action of await call(page, 'actionsOfPage')) {
    // One that leaves the page says nothing on it.
    found.push(...(await checkAction(page, action).catch(() => [])));
    await openPrepared(page, url);
  }
  return found;
}

async function checkAction(page: Page, action: Action): Promise<Observed[]> {
  await call(page, 'perform', action);
  for (let waited = 0; waited < longestAnswer; waited += 100) {
    if (await call(page, 'silentText', action)) break;
    await page.waitForTimeout(100);
  }
  await page.waitForTimeout(toFollow);
  const silent = await call(page, 'silentText', action);
  if (!silent) return [];
  const { text, ...element } = silent;
  const what = `After ${deeds[action.kind]} “${action.name}”, “${text.slice(0, 80)}” appears, outside any live region, and the focus stays.`;
  return [{ rule: 'status-silent', element, what }];
}

const deeds: Record<Action['kind'], string> = {
  send: 'sending with',
  'send filled in': 'sending with',
  press: 'pressing',
  choose: 'choosing in',
  write: 'writing in',
};
