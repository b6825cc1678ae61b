import type axeCore from 'axe-core';
import type { Result } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { EngineReport, RawFinding } from './engine-report.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every live rule of axe, AAA and experimental ones included. None is ever switched off. */
export async function runAxe(page: Page): Promise<EngineReport> {
  await page.evaluate(source);
  const { violations, incomplete } = await page.evaluate(async () => {
    // The page has loaded axe-core just before: it stands on the window.
    const { axe } = window as unknown as { axe: Pick<typeof axeCore, 'getRules' | 'run'> };
    const rules = axe.getRules().filter((rule) => !rule.tags.includes('deprecated'));
    return axe.run(document, {
      runOnly: { type: 'rule', values: rules.map((rule) => rule.ruleId) },
      resultTypes: ['violations', 'incomplete'],
    });
  });
  return { findings: violations.flatMap(toRaw), reviews: incomplete.flatMap(toRaw) };
}

function toRaw({ id, tags, help, description, nodes }: Result): RawFinding[] {
  return nodes.map((node) => ({
    engine: 'axe',
    rule: id,
    wcag: criteriaOf(tags),
    element: { selector: node.target.flat().join(' '), html: node.html },
    what: `${help}. ${(node.failureSummary ?? '').replace(/\s+/g, ' ')}`,
    why: description,
  }));
}

/** `wcag111` is 1.1.1, `wcag1410` is 1.4.10. */
function criteriaOf(tags: string[]): string[] {
  return tags.flatMap((tag) => {
    const parts = /^wcag(\d)(\d)(\d+)$/.exec(tag);
    return parts ? [parts.slice(1).join('.')] : [];
  });
}
