import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { AxeResults } from 'axe-core';
import { localizedPath, type Locale } from '@ot/shared-types';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { pageKinds } from './page-kinds.ts';

const widths = [390, 1280];
const schemes = ['light', 'dark'] as const;
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
type Axe = typeof axeCore;
const siteUrl = inject('siteUrl');

/** Runs every live rule of axe, experimental and AAA ones included. None is ever switched off. */
async function violations(page: Page): Promise<string[]> {
  const results = await page.evaluate(async () => {
    // The page has loaded axe-core just before: it stands on the window.
    const { axe } = window as unknown as { axe: Pick<Axe, 'getRules' | 'run'> };
    const rules = axe.getRules().filter((rule) => !rule.tags.includes('deprecated'));
    const values = rules.map((rule) => rule.ruleId);
    // Describing every node that passes takes longer than finding those that do not.
    return axe.run(document, { runOnly: { type: 'rule', values }, resultTypes: ['violations'] });
  });
  return explain(results);
}

function explain(results: AxeResults): string[] {
  return results.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.html} (${node.failureSummary ?? ''})`),
  );
}

/** Tests that axe has nothing to say of any page kind in these languages. Two files call it, to run side by side. */
export function testWithAxe(languages: Locale[]): void {
  const open = openBrowser();
  describe.each(languages)('in %s', (locale) => {
    test.each(Object.entries(pageKinds))(
      'the page kind “%s” has no axe violation, light and dark, narrow and wide',
      async (_kind, path) => {
        const { page } = open;
        const found: string[] = [];
        await page.goto(siteUrl + localizedPath(path, locale), { waitUntil: 'load' });
        // The page's Content-Security-Policy forbids script tags; the debugger's evaluation stands outside it.
        await page.evaluate(axeSource);
        for (const colorScheme of schemes) {
          for (const width of widths) {
            await page.setViewportSize({ width, height: 900 });
            await page.emulateMedia({ colorScheme });
            const faults = await violations(page);
            found.push(...faults.map((fault) => `${colorScheme}, ${width} px: ${fault}`));
          }
        }
        expect(found).toEqual([]);
      },
    );
  });
}
