import type { Page } from 'playwright-core';
import type { Observed } from '../findings/finding.ts';
import { call, prepare } from '../in-page/call.ts';

const desktop = { width: 1280, height: 900 };
const phone = { width: 320, height: 640 };

const inState = (state: string, found: Observed[]): Observed[] => found.map((one) => ({ ...one, state }));

/** The page in every state that readers choose: paper, high contrast, less movement, small screens, large and spaced text. */
export async function checkStates(page: Page): Promise<Observed[]> {
  const found: Observed[] = [];
  found.push(...(await inMedia(page)));
  await page.setViewportSize(phone);
  found.push(...inState('320 pixels wide', await call(page, 'reflow')));
  found.push(...(await checkOrientation(page)));
  await page.setViewportSize(desktop);
  found.push(...(await checkSpacing(page)));
  found.push(...(await checkLargeText(page)));
  return found;
}

async function inMedia(page: Page): Promise<Observed[]> {
  await call(page, 'rememberDrawn');
  await page.emulateMedia({ media: 'print' });
  const printed = inState('printed', await call(page, 'print'));
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
  const forced = inState('forced colours', await call(page, 'forcedColours'));
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
  const still = inState('less movement', await call(page, 'reducedMotion'));
  await page.emulateMedia({ media: null, forcedColors: null, reducedMotion: null });
  return [...printed, ...forced, ...still, ...(await withMoreContrast(page))];
}

async function withMoreContrast(page: Page): Promise<Observed[]> {
  await call(page, 'rememberContrast');
  await page.emulateMedia({ contrast: 'more' });
  const found = await call(page, 'contrastLost');
  await page.emulateMedia({ contrast: null });
  return inState('more contrast', found);
}

/** Held upright and across, a phone shows the same. */
async function checkOrientation(page: Page): Promise<Observed[]> {
  const lengths: number[] = [];
  for (const size of [
    { width: 375, height: 667 },
    { width: 667, height: 375 },
  ]) {
    await page.setViewportSize(size);
    lengths.push(await call(page, 'shownLength'));
  }
  const [upright = 0, across = 0] = lengths;
  const isLocked = Math.min(upright, across) < 0.5 * Math.max(upright, across);
  return isLocked
    ? [
        {
          rule: 'orientation-locked',
          element: null,
          what: `Upright the page shows ${upright} letters, across ${across}.`,
        },
      ]
    : [];
}

const joined = new Set(['ar', 'ur', 'fa', 'ps', 'bn', 'gu', 'hi', 'pa', 'ta', 'ne', 'ckb', 'sd']);

/** Text spacing as in WCAG 1.4.12. Letters of joined scripts are not pulled apart: that would break their words. */
async function checkSpacing(page: Page): Promise<Observed[]> {
  await call(page, 'rememberCuts');
  const language = await page.evaluate(() => document.documentElement.lang.split('-')[0] ?? '');
  await call(page, 'spaceText', !joined.has(language));
  const found = await call(page, 'cutText', { clipped: 'spacing-clipped', overlaps: 'spacing-clipped' });
  await call(page, 'unspaceText');
  return inState('wide text spacing', found);
}

async function checkLargeText(page: Page): Promise<Observed[]> {
  await call(page, 'rememberCuts');
  await call(page, 'doubleText');
  const found = await call(page, 'cutText', { clipped: 'text-clipped', overlaps: 'text-overlaps' });
  await call(page, 'undoubleText');
  const onPhones: Observed[] = [];
  for (const width of [390, phone.width]) onPhones.push(...(await checkLargeTextAt(page, width)));
  await page.setViewportSize(desktop);
  await page.reload({ waitUntil: 'load' });
  await prepare(page);
  return [...inState('text twice as large', found), ...onPhones];
}

/** What reaches out of a phone because its letters are twice as large, and does not with letters as they are. */
async function checkLargeTextAt(page: Page, width: number): Promise<Observed[]> {
  await page.setViewportSize({ width, height: 844 });
  const placeOf = ({ element }: Observed) => element?.selector;
  const before = new Set((await call(page, 'reflow')).map(placeOf));
  await call(page, 'doubleText');
  const found = (await call(page, 'reflowOfLargeText')).filter((one) => !before.has(placeOf(one)));
  await call(page, 'undoubleText');
  return inState(`text twice as large, ${width} pixels wide`, found);
}
