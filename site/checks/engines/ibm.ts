import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { call } from '../in-page/call.ts';
import type { EngineReport, RawFinding } from './engine-report.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

interface IbmResult {
  ruleId: string;
  value: [level: string, outcome: string];
  path: { dom: string };
  snippet: string;
  message: string;
}

/** IBM’s Equal Access checker with all its rules. It runs inside the page and asks nobody. */
export async function runIbm(page: Page): Promise<EngineReport> {
  await page.evaluate(`${source};window.ace=ace`);
  const results = await page.evaluate(async () => {
    // The page has loaded the engine just before.
    const { ace } = window as unknown as {
      ace: { Checker: new () => { check: (doc: Document, sets: string[]) => Promise<{ results: IbmResult[] }> } };
    };
    const report = await new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
    return report.results
      .filter(({ value: [, outcome] }) => outcome !== 'PASS')
      .map(({ ruleId, value, path, snippet, message }) => ({
        ruleId,
        value,
        path: { dom: path.dom },
        snippet,
        message,
      }));
  });
  const of = (outcomes: string[]) => results.filter(({ value }) => outcomes.includes(value[1]));
  return { findings: await toRaw(page, of(['FAIL'])), reviews: await toRaw(page, of(['POTENTIAL', 'MANUAL'])) };
}

function toRaw(page: Page, results: IbmResult[]): Promise<RawFinding[]> {
  return Promise.all(
    results.map(async ({ ruleId, path, snippet, message }) => ({
      engine: 'ibm' as const,
      rule: ruleId,
      wcag: [],
      element: (await call(page, 'describeXPath', path.dom)) ?? { selector: path.dom, html: snippet },
      what: message,
      why: 'IBM’s Equal Access rules name this as a barrier.',
    })),
  );
}
