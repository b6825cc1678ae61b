import type { Engine } from '../findings/finding.ts';
import { openGate } from '../gate.ts';
import { startBrowser } from '../browser.ts';
import { nuFindings } from '../nu-findings.ts';
import { serveFolder } from '../serve-folder.ts';
import { judgeCase, readCases, type JudgedCase } from './case.ts';

/** Runs the gate over a folder of known-bad cases. */
export async function prove(folder: string, onCase: (one: JudgedCase) => void): Promise<JudgedCase[]> {
  const browser = await startBrowser();
  const served = await serveFolder(folder);
  try {
    const gate = await openGate(browser, { today: new Date() });
    const cases = readCases(folder);
    const pages = new Map<string, Awaited<ReturnType<typeof gate.judge>>>();
    for (const file of new Set(cases.map((one) => one.file)))
      pages.set(file, await gate.judge(`${served.origin}/${file}`));
    const standard = await nuFindings(
      [...pages].map(([page, { html }]) => ({ page, html })),
      new Date(),
    );
    return cases.map((one) => {
      const findings = [...(pages.get(one.file)?.findings ?? []), ...standard.filter(({ page }) => page === one.file)];
      const judged = judgeCase(one, findings);
      onCase(judged);
      return judged;
    });
  } finally {
    await browser.close();
    await served.close();
  }
}

export const engineNames: Engine[] = ['axe', 'ibm', 'html-validate', 'nu', 'scripted'];

/** Found of all, by engine and together. */
export function tally(cases: JudgedCase[]): string {
  const lines = engineNames.map(
    (engine) => `  ${engine.padEnd(14)} ${cases.filter(({ foundBy }) => foundBy.includes(engine)).length}`,
  );
  const found = cases.filter(({ hits }) => hits.length > 0).length;
  return [`Found ${found} of ${cases.length}. By engine:`, ...lines].join('\n');
}
