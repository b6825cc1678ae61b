import type { Browser, Page } from 'playwright-core';
import type { Observed } from '../findings/finding.ts';
import { call } from '../in-page/call.ts';

/** What the page says when its scripts do not run: at least a good part of what it says with them. */
export async function checkWithoutScript(page: Page, browser: Browser | null, url: string): Promise<Observed[]> {
  if (!browser || !(await call(page, 'hasScript'))) return [];
  const withScript = await call(page, 'shownLength');
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: page.viewportSize() });
  try {
    const plain = await context.newPage();
    await plain.goto(url, { waitUntil: 'load' });
    const text = await plain.locator('body').innerText();
    if (text.trim().length >= withScript * 0.3) return [];
    return [
      {
        rule: 'no-script-empty',
        element: null,
        what: `Without script the page shows ${text.trim().length} letters, with it ${withScript}.`,
      },
    ];
  } finally {
    await context.close();
  }
}
