import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { AxeResults } from 'axe-core';
import { localizedPath, type Locale } from '@ot/shared-types';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser } from '../checks/browser.ts';
import { pageKinds } from './page-kinds.ts';

const widths = [390, 1280];
const schemes = ['light', 'dark'] as const;
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
type Axe = typeof axeCore;
const siteUrl = inject('siteUrl');

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** What the colour scheme can change. */
const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/**
 * Runs every live rule of axe, experimental and AAA ones included. None is ever switched off; in the dark, where the same
 * document has other colours, those about colour run once more.
 */
async function violations(scheme: (typeof schemes)[number]): Promise<string[]> {
  const results = await page.evaluate(
    async (chosen) => {
      // The page has loaded axe-core just before: it stands on the window.
      const { axe } = window as unknown as { axe: Pick<Axe, 'getRules' | 'run'> };
      const rules = axe.getRules().filter((rule) => !rule.tags.includes('deprecated'));
      const values = chosen ?? rules.map((rule) => rule.ruleId);
      // Describing every node that passes takes longer than finding those that do not.
      return axe.run(document, { runOnly: { type: 'rule', values }, resultTypes: ['violations'] });
    },
    scheme === 'dark' ? colourRules : null,
  );
  return explain(results);
}

function explain(results: AxeResults): string[] {
  return results.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.html} (${node.failureSummary ?? ''})`),
  );
}

/** Tests that axe has nothing to say of any page kind in these languages. */
export function testWithAxe(languages: Locale[]): void {
  describe.each(languages)('in %s', (locale) => {
    test.each(Object.entries(pageKinds))(
      'the page kind “%s” has no axe violation, light and dark, narrow and wide',
      async (_kind, path) => {
        const found: string[] = [];
        await page.goto(siteUrl + localizedPath(path, locale), { waitUntil: 'load' });
        // The page's Content-Security-Policy forbids script tags; the debugger's evaluation stands outside it.
        await page.evaluate(axeSource);
        for (const colorScheme of schemes) {
          for (const width of widths) {
            await page.setViewportSize({ width, height: 900 });
            await page.emulateMedia({ colorScheme });
            const faults = await violations(colorScheme);
            found.push(...faults.map((fault) => `${colorScheme}, ${width} px: ${fault}`));
          }
        }
        expect(found).toEqual([]);
      },
    );
  });
}
