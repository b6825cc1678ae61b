import type { Page } from 'playwright-core';
import type { Observed } from '../findings/finding.ts';
import { call } from '../in-page/call.ts';
import type { Stop } from '../in-page/keyboard.ts';
import { checkFocusLook, type FocusLooks } from './focus-look.ts';

const mostStops = 400;

/** Walks through the page with the Tab key. */
export async function walkWithKeyboard(page: Page, looks: FocusLooks): Promise<Observed[]> {
  const expected = await call(page, 'expectedStops');
  if (expected.length === 0) return [];
  const found: Observed[] = [];
  const { stops, trappedAt } = await walk(page, expected, async (stop) => {
    if (await call(page, 'isObscured'))
      found.push(observed('focus-obscured', stop, 'Something lies over it while it has the focus.'));
    found.push(...(await checkFocusLook(page, stop, looks)));
  });
  if (trappedAt) return [...found, observed('keyboard-trap', trappedAt, 'The Tab key does not leave it.')];
  const reached = new Set(stops.map(({ selector }) => selector));
  const missed = expected.filter(({ selector, isMedia }) => !reached.has(selector) && !isMedia);
  found.push(
    ...missed.map((stop) => observed('keyboard-unreachable', stop, `The Tab key never reaches “${stop.name}”.`)),
  );
  return [...found, ...checkOrder(stops)];
}

async function walk(
  page: Page,
  expected: Stop[],
  visit: (stop: Stop) => Promise<void>,
): Promise<{ stops: Stop[]; trappedAt: Stop | null }> {
  const stops: Stop[] = [];
  const names = new Set<string>();
  let stuck = 0;
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    // While a page glides, what has the focus is not yet where it will be.
    document.documentElement.style.setProperty('scroll-behavior', 'auto', 'important');
    window.scrollTo(0, 0);
  });
  for (let step = 0; step < Math.min(mostStops, expected.length * 2 + 10); step += 1) {
    await page.keyboard.press('Tab');
    const stop = await call(page, 'currentStop');
    if (!stop) {
      if (stops.length > 0) break;
      continue;
    }
    if (names.has(stop.selector)) {
      stuck += 1;
      const isLast = expected.every(({ selector, isMedia }) => names.has(selector) || isMedia);
      if (isLast) break;
      if (stuck > 3 && !stop.isMedia) return { stops, trappedAt: stop };
      continue;
    }
    stuck = 0;
    names.add(stop.selector);
    stops.push(stop);
    await visit(stop);
  }
  return { stops, trappedAt: null };
}

/** Two neighbours on one line are visited in the order in which they are read. */
function checkOrder(stops: Stop[]): Observed[] {
  return stops.slice(1).flatMap((stop, index) => {
    const before = stops[index];
    if (!before || !areNeighbours(before, stop)) return [];
    const overlap =
      Math.min(before.box.y + before.box.height, stop.box.y + stop.box.height) - Math.max(before.box.y, stop.box.y);
    const isOneLine = overlap > 0.6 * Math.min(before.box.height, stop.box.height);
    const isBack =
      stop.direction === 'rtl'
        ? stop.box.x > before.box.x + before.box.width - 1
        : stop.box.x + stop.box.width - 1 < before.box.x;
    const isAbove = stop.box.y + stop.box.height < before.box.y - 10 && sharesColumn(before, stop);
    return (isOneLine && isBack) || isAbove
      ? [observed('focus-order', stop, `It comes after “${before.name}” and stands before it.`)]
      : [];
  });
}

const areNeighbours = (a: Stop, b: Stop) =>
  !a.isPlaced && !b.isPlaced && (a.parent === b.parent || a.grandparent === b.grandparent);

function sharesColumn(a: Stop, b: Stop): boolean {
  return Math.min(a.box.x + a.box.width, b.box.x + b.box.width) - Math.max(a.box.x, b.box.x) > 10;
}

/** The link that leads past the header: there, first, and working. */
export async function checkSkipLink(page: Page): Promise<Observed[]> {
  const { before, first, target, leadsToMain, hasMain } = await call(page, 'skipFacts');
  if (!hasMain || before < 4 || !first) return [];
  if (!target) return [observed('skip-link-missing', first, `${before} stops come before the main part.`)];
  if (!leadsToMain) return [observed('skip-link-broken', first, `“${target}” is not the main part.`)];
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.locator(first.selector).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isThere = await call(page, 'focusIsWithin', target);
  const stayed = await call(page, 'currentStop');
  return isThere || stayed === null
    ? []
    : [observed('skip-link-broken', first, `After it, the next stop is not in “${target}”.`)];
}

function observed(rule: Observed['rule'], { selector, html }: Stop, what: string): Observed {
  return { rule, element: { selector, html }, what };
}
