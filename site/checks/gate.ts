import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { FramedPage } from './across/page-frame.ts';
import { walkWithKeyboard, checkSkipLink } from './driven/keyboard-walk.ts';
import type { FocusLooks } from './driven/focus-look.ts';
import { checkMovingPictures } from './driven/moving-pictures.ts';
import { checkWithoutScript } from './driven/no-script.ts';
import { checkStates } from './driven/page-states.ts';
import { openPage, openPrepared } from './driven/open-page.ts';
import { recorder } from './driven/recorder.ts';
import { usePage } from './driven/use-page.ts';
import { runAxe } from './engines/axe.ts';
import type { RawFinding } from './engines/engine-report.ts';
import { runHtmlValidate } from './engines/html-validate.ts';
import { runIbm } from './engines/ibm.ts';
import type { Finding, Observed } from './findings/finding.ts';
import { fromEngine, fromOurs, withoutRepeats } from './findings/to-finding.ts';
import { settle, withoutAccepted } from './findings/settle-reviews.ts';
import { takePictures } from './report/take-pictures.ts';
import { call, prepare } from './in-page/call.ts';
import { watchFirstVisit, type SharedSizes } from './weight/first-visit.ts';

export interface JudgedPage extends FramedPage {
  html: string;
  findings: Finding[];
  milliseconds: number;
}

export interface Gate {
  judge: (url: string) => Promise<JudgedPage>;
  close: () => Promise<void>;
}

export interface GateSettings {
  /** Day on which written reasons are compared with their expiry. */
  today: Date;
  /** Only what can be seen without walking, resizing and using the page: for a quick look at many pages. */
  isQuick?: boolean;
  /** Folder for pictures of the elements concerned; none are taken without. */
  pictures?: string;
}

/** The gate: everything that is asked of one page, in one browser. */
export async function openGate(browser: Browser, settings: GateSettings): Promise<Gate> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addInitScript(recorder);
  const homes = await stayAtHome(context);
  const looks: FocusLooks = new Map();
  const sizes: SharedSizes = new Map();
  // A quick look changes nothing about the browser's page: the next address can be opened in the same one.
  const kept = settings.isQuick ? await context.newPage() : undefined;
  return {
    judge: (url) => {
      homes.add(new URL(url).origin);
      return judge({ context, kept }, url, { ...settings, looks, sizes });
    },
    close: () => context.close(),
  };
}

type Judging = GateSettings & { looks: FocusLooks; sizes: SharedSizes };

interface Tab {
  context: BrowserContext;
  /** The browser's page that all addresses are opened in; without it, each has its own. */
  kept: Page | undefined;
}

async function judge({ context, kept }: Tab, url: string, judging: Judging): Promise<JudgedPage> {
  const started = performance.now();
  const page = kept ?? (await context.newPage());
  try {
    const visit = watchFirstVisit(page, judging.sizes);
    const response = await openPage(page, url);
    const html = (await response?.text()) ?? '';
    await prepare(page);
    const path = new URL(url).pathname;
    const engines = await runEngines(page, html);
    // Nothing has been done to the page yet: what has arrived came by itself.
    const heavy = await visit.weigh(html);
    const ours = [...heavy, ...(await runOurs(page, url, judging))];
    const [title, frame] = [await page.title(), await call(page, 'frameOfPage')];
    const reviews = settle(engines.reviews, judging.today);
    const findings = withoutRepeats(
      [...withoutAccepted(engines.findings, judging.today), ...reviews]
        .map((raw) => fromEngine(raw, path))
        .concat(ours.map((one) => fromOurs(one, path))),
    );
    if (judging.pictures !== undefined) await takePictures(page, findings, judging.pictures);
    return { page: path, title, html, frame, findings, milliseconds: performance.now() - started };
  } finally {
    if (page !== kept) await page.close();
  }
}

/** Nothing is fetched from elsewhere: what is judged is on this machine. The set holds where pages may come from. */
async function stayAtHome(context: BrowserContext): Promise<Set<string>> {
  const homes = new Set<string>();
  await context.route('**/*', (route) =>
    homes.has(new URL(route.request().url()).origin) ? route.continue() : route.abort(),
  );
  return homes;
}

async function runEngines(page: Page, html: string): Promise<{ findings: RawFinding[]; reviews: RawFinding[] }> {
  const [axe, ibm] = [await runAxe(page), await runIbm(page)];
  return {
    findings: [...axe.findings, ...ibm.findings, ...(await runHtmlValidate(html))],
    reviews: [...axe.reviews, ...ibm.reviews],
  };
}

async function runOurs(page: Page, url: string, { isQuick, looks }: Judging): Promise<Observed[]> {
  const found = [...(await call(page, 'standingChecks')), ...(await checkMovingPictures(page))];
  if (isQuick) return found;
  found.push(...(await checkStates(page)));
  found.push(...(await walkWithKeyboard(page, looks)));
  found.push(...(await checkSkipLink(page)));
  found.push(...(await checkWithoutScript(page, page.context().browser(), url)));
  const used = await page.context().newPage();
  try {
    await used.clock.install();
    await openPrepared(used, url);
    found.push(...(await usePage(used, url)));
  } finally {
    await used.close();
  }
  return found;
}
