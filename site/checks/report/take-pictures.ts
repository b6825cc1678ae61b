import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Finding } from '../findings/finding.ts';

const mostPictures = 12;

/** Adds to the findings of a page a picture of the element concerned, as far as it can be seen. */
export async function takePictures(page: Page, findings: Finding[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const drawn = new Map<string, string>();
  for (const finding of findings) {
    const selector = finding.element?.selector;
    if (selector === undefined || /^(?:html$|line |\/)|head/.test(selector) || drawn.size >= mostPictures) continue;
    const name =
      drawn.get(selector) ??
      `${createHash('sha256')
        .update(finding.page + selector)
        .digest('hex')
        .slice(0, 16)}.png`;
    const isThere = drawn.has(selector) || (await photograph(page, selector, join(folder, name)));
    if (!isThere) continue;
    drawn.set(selector, name);
    finding.screenshot = name;
  }
}

async function photograph(page: Page, selector: string, path: string): Promise<boolean> {
  const element = page.locator(selector).first();
  return element.screenshot({ path, timeout: 1000, animations: 'disabled' }).then(
    () => true,
    // Hidden elements and selectors of engines that lead nowhere have no picture.
    () => false,
  );
}
