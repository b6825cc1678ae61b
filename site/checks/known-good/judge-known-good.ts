import { startBrowser } from '../browser.ts';
import { openGate, type GateSettings } from '../gate.ts';
import type { Finding } from '../findings/finding.ts';
import { nuFindings } from '../nu-findings.ts';
import { servePages } from '../serve-pages.ts';
import type { GoodFragment } from './fragments.ts';

export interface FalseAlarms {
  name: string;
  findings: Finding[];
}

/** What stands in the frame of the fragment with a map. */
const map =
  '<!doctype html><html lang="en"><head><title>Map of the way</title></head><body><main><h1>Map of the way</h1></main></body></html>';

/** What the gate says of markup that is right. Anything is a false alarm. */
export async function judgeKnownGood(fragments: GoodFragment[], settings: GateSettings): Promise<FalseAlarms[]> {
  const served = await servePages(
    new Map([['/map', map], ...fragments.map(({ path, page }) => [path, page] as const)]),
  );
  const browser = await startBrowser();
  try {
    const gate = await openGate(browser, settings);
    const standard = settings.isQuick
      ? []
      : await nuFindings(
          fragments.map(({ path, page }) => ({ page: path, html: page })),
          settings.today,
        );
    const judged: FalseAlarms[] = [];
    for (const { name, path } of fragments) {
      const { findings } = await gate.judge(served.origin + path);
      judged.push({ name, findings: [...findings, ...standard.filter(({ page }) => page === path)] });
    }
    return judged;
  } finally {
    await browser.close();
    await served.close();
  }
}
