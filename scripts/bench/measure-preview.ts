import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from '@ot/site/browser';
import type { Page } from 'playwright-core';
import { demoUsers } from '../demo-users.ts';
import { openAdviceAt, openPreview, signInAs } from '../editor-screens.ts';
import type { Environment } from '../environment.ts';
import { killAll, stopAll } from '../processes.ts';
import { runPreview } from '../services.ts';
import { spreadOf, type Spread } from './spread.ts';
import { complain, startSystem } from './start-system.ts';

const rounds = 20;

/** Milliseconds from an editor's last key to the words in the draft beside the form, with the real CMS, preview and browser. */
export async function measurePreview(): Promise<Spread> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-preview-'));
  // A bench that is stopped leaves nobody behind.
  process.once('exit', killAll);
  try {
    const environment = await startSystem(dataDir);
    await runPreview(environment, complain);
    return await typeAgainAndAgain(environment);
  } finally {
    process.off('exit', killAll);
    await stopAll();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function typeAgainAndAgain({ CMS_URL, DATA_DIR }: Environment): Promise<Spread> {
  const user = demoUsers(DATA_DIR).find(({ role }) => role === 'editor');
  if (!user) throw new Error('There is no demo user with the role editor.');
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
    await signInAs(page, CMS_URL, user);
    await openAdviceAt(page, CMS_URL, 'Getting dressed');
    await openPreview(page);
    await page.frameLocator('#live-preview-iframe').locator('h1').waitFor();
    // The first time is not like the others.
    await typeAndWait(page, 0);
    const times: number[] = [];
    for (let round = 1; round <= rounds; round += 1) times.push(await typeAndWait(page, round));
    return spreadOf(times);
  } finally {
    await browser.close();
  }
}

/** Types a sentence key by key, and waits until it is seen. */
async function typeAndWait(page: Page, round: number): Promise<number> {
  const words = `Sentence number ${round}.`;
  await page.fill('#field-summary', '');
  await page.locator('#field-summary').pressSequentially(words, { delay: 20 });
  const stopped = performance.now();
  await page.frameLocator('#live-preview-iframe').getByText(words).waitFor({ state: 'attached' });
  return performance.now() - stopped;
}
