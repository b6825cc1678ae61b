import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { checkAcross } from './across/check-across.ts';
import { startBrowser } from './browser.ts';
import { toolsHere } from './engines/tools.ts';
import type { Finding } from './findings/finding.ts';
import { openGate, type Gate, type GateSettings, type JudgedPage } from './gate.ts';
import { nuFindings } from './nu-findings.ts';

export interface JudgedSite {
  pages: number;
  /** Every address that was judged. */
  paths: string[];
  findings: Finding[];
  /** Milliseconds of one lane for one page, on average. */
  perPage: number;
  /** The engines that judged, with their versions. */
  tools: string[];
  /** From the first page to the last finding. */
  seconds: number;
}

/** Two pages at a time: what two cores carry. */
const lanes = 2;

/** The gate over many pages, then what only shows across them. */
export async function judgeSite(
  origin: string,
  paths: string[],
  settings: GateSettings,
  onPage: (page: JudgedPage) => void,
): Promise<JudgedSite> {
  const started = performance.now();
  const browser = await startBrowser();
  const waiting = [...paths];
  const judged: JudgedPage[] = [];
  const work = async () => {
    const lane = await openLane(browser, settings);
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const page = await lane.judge(origin + path);
      judged.push(page);
      onPage(page);
    }
    await lane.close();
  };
  try {
    await Promise.all(Array.from({ length: lanes }, work));
  } finally {
    await browser.close();
  }
  const across = [...checkAcross(judged), ...(await nuFindings(judged, settings.today))];
  const findings = [...judged.flatMap((page) => page.findings), ...across];
  const total = judged.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return {
    pages: judged.length,
    paths: judged.map(({ page }) => page),
    findings,
    tools: toolsHere(),
    perPage: total / Math.max(1, judged.length),
    seconds: (performance.now() - started) / 1000,
  };
}

/**
 * A gate that asks a second time, in a new browser context: a machine with much to do may let a page wait too long. What fails
 * twice ends the run.
 */
async function openLane(browser: Browser, settings: GateSettings): Promise<Gate> {
  let gate = await openGate(browser, settings);
  return {
    judge: (url) =>
      gate.judge(url).catch(async () => {
        await gate.close();
        gate = await openGate(browser, settings);
        return gate.judge(url);
      }),
    close: () => gate.close(),
  };
}

/**
 * Addresses of all pages in a folder of printed files. A file that stands there under a second name, as short addresses
 * do, is one page: only its longest name is judged.
 */
export function pagesIn(folder: string): string[] {
  const files = globSync('**/*.html', { cwd: folder }).sort((a, b) => b.length - a.length || a.localeCompare(b));
  const seen = new Set<number>();
  return files
    .filter((file) => {
      const { ino } = statSync(join(folder, file));
      return seen.size !== seen.add(ino).size;
    })
    .sort()
    .map(
      (file) =>
        `/${file
          .replaceAll('\\', '/')
          .replace(/(?:^|(?<=\/))index\.html$/, '')
          .replace(/\.html$/, '')}`,
    );
}
