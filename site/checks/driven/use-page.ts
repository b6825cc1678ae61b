import type { Page } from 'playwright-core';
import type { Observed } from '../findings/finding.ts';
import { call } from '../in-page/call.ts';
import type { Candidate } from '../in-page/interaction.ts';
import { openPrepared } from './open-page.ts';
import { checkStatusMessages } from './status-messages.ts';

const announces = /new (?:window|tab)|pop-?up|opens/i;

/** Uses the page as a person would: opens what opens, presses keys, fills in, waits. The page has a clock of ours. */
export async function usePage(page: Page, url: string): Promise<Observed[]> {
  const found: Observed[] = [...(await checkKeys(page))];
  if (!(await call(page, 'hasScript'))) return found;
  await openPrepared(page, url);
  found.push(...(await checkToggles(page, url)));
  await openPrepared(page, url);
  found.push(...(await checkFields(page)));
  found.push(...(await checkSelects(page, url)));
  await openPrepared(page, url);
  found.push(...(await checkStatusMessages(page, url)));
  found.push(...(await checkTime(page)));
  return found;
}

/** What says that it is a button works with the space bar. */
async function checkKeys(page: Page): Promise<Observed[]> {
  const found: Observed[] = [];
  for (const button of await call(page, 'falseButtons')) {
    await call(page, 'countClicks');
    await page.locator(button.selector).focus();
    await page.keyboard.press('Space');
    if ((await call(page, 'clicksSoFar')) === 0)
      found.push(observed('space-key', button, 'The space bar does nothing.'));
  }
  return found;
}

async function checkToggles(page: Page, url: string): Promise<Observed[]> {
  const found: Observed[] = [];
  for (const toggle of await call(page, 'togglesOfPage')) {
    // One that leaves the page opens nothing on it.
    found.push(...(await checkToggle(page, toggle).catch(() => [])));
    await openPrepared(page, url);
  }
  return found;
}

async function checkToggle(page: Page, toggle: Candidate): Promise<Observed[]> {
  await call(page, 'rememberShown');
  const before = new Set((await call(page, 'mouseOnly')).map(({ element }) => element?.selector));
  await click(page, toggle);
  const found: Observed[] = [];
  const overlay = (await call(page, 'newlyShown')).find(({ isOverlay }) => isOverlay);
  if ((await opened(page)) && !announces.test(toggle.name))
    found.push(observed('window-unannounced', toggle, 'It opens a window.'));
  found.push(...(await call(page, 'mouseOnly')).filter(({ element }) => !before.has(element?.selector)));
  if (!overlay) return found;
  if (!overlay.hasFocus) found.push(observed('dialog-focus', overlay, 'It opens, and the focus stays where it was.'));
  await page.keyboard.press('Escape');
  const stays = (await call(page, 'stillShown')).some((one) => one.isDrawn && one.isOverlay);
  return stays ? [...found, observed('dialog-escape', overlay, 'It stays open after Escape.')] : found;
}

async function click(page: Page, { selector }: Candidate): Promise<void> {
  await page.evaluate((one) => {
    // What opens is of interest, not where links and forms lead.
    window.addEventListener(
      'click',
      (event) => {
        if (event.target instanceof Element && event.target.closest('a[href], [type="submit"]')) event.preventDefault();
      },
      { once: true },
    );
    window.addEventListener('submit', (event) => event.preventDefault(), { once: true });
    document.querySelector<HTMLElement>(one)?.focus();
    document.querySelector<HTMLElement>(one)?.click();
  }, selector);
}

/** Did the page ask for a window? The script that runs first counts. */
async function opened(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const counted = window as unknown as { gateWindows?: number }; // set by the recorder
    const wasOpened = (counted.gateWindows ?? 0) > 0;
    counted.gateWindows = 0;
    return wasOpened;
  });
}

/** Messages that a field brings up stay until they are read. */
async function checkFields(page: Page): Promise<Observed[]> {
  const found: Observed[] = [];
  for (const field of await call(page, 'fieldsOfPage')) {
    await call(page, 'rememberShown');
    const before = page.url();
    await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), field.selector);
    if (page.url() !== before) return [...found, observed('focus-jumps', field, 'Reaching it changes the page.')];
    const appeared = await call(page, 'newlyShown');
    if (appeared.length === 0) continue;
    await page.clock.fastForward(20_000);
    const gone = (await call(page, 'stillShown')).filter((one) => !one.isDrawn);
    found.push(...gone.map((one) => observed('message-vanishes', one, 'It appears and goes within 20 seconds.')));
  }
  return found;
}

/** Choosing in a list does not leave the page. */
async function checkSelects(page: Page, url: string): Promise<Observed[]> {
  const found: Observed[] = [];
  for (const select of await call(page, 'selectsOfPage')) {
    // A page that leaves asks for the next one at once; half a second is long for that.
    const leaves = page
      .waitForRequest((request) => request.isNavigationRequest(), { timeout: 500 })
      .then(
        () => true,
        () => false,
      );
    await page.evaluate((selector) => {
      const list = document.querySelector<HTMLSelectElement>(selector);
      if (!list) return;
      list.focus();
      list.selectedIndex = (list.selectedIndex + 1) % Math.max(1, list.options.length);
      list.dispatchEvent(new Event('input', { bubbles: true }));
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }, select.selector);
    if (await leaves) found.push(observed('select-jumps', select, 'Choosing in it leaves or reloads the page.'));
    await openPrepared(page, url);
  }
  return found;
}

/** Half a minute later the page still says the same. */
async function checkTime(page: Page): Promise<Observed[]> {
  const before = await call(page, 'textOfPage');
  const asked = { toLeave: false };
  page.once('request', (request) => {
    asked.toLeave ||= request.isNavigationRequest();
  });
  await page.clock.fastForward(30_000);
  const after = await call(page, 'textOfPage').catch(() => null);
  if (asked.toLeave || !after)
    return [
      { rule: 'refresh-automatic', element: null, what: 'Within 30 seconds the page leaves or reloads by itself.' },
    ];
  const changed = before.find((text) => !after.includes(text));
  if (changed === undefined) return [];
  const selector = changed
    .split(' ')
    .slice(0, changed.includes(' > ') ? changed.lastIndexOf(' > ') + 4 : 1)
    .join(' ');
  return [
    {
      rule: 'motion-endless',
      element: { selector: selector.slice(0, 200), html: '' },
      what: `It changes by itself: ${changed.slice(-60)}`,
    },
  ];
}

function observed(rule: Observed['rule'], { selector, html }: Candidate, what: string): Observed {
  return { rule, element: { selector, html }, what };
}
