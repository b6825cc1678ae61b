import { localizedPath, type Locale } from '@ot/shared-types';
import { describe, expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { pageKinds } from './page-kinds.ts';

const siteUrl = inject('siteUrl');
const languages: Locale[] = ['en', 'pl', 'ar', 'ur', 'bn', 'ta', 'zh-Hans'];

const open = openBrowser();

describe.each(languages)('in %s', (locale) => {
  test.each(Object.entries(pageKinds))(
    '“%s” needs no sideways scrolling at 320 px (WCAG 1.4.10)',
    async (_kind, path) => {
      await open.page.setViewportSize({ width: 320, height: 640 });
      await open.page.goto(siteUrl + localizedPath(path, locale));
      const overflow = await open.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    },
  );
});

/** The table of checks holds no words of editors, and scrolls by itself. */
const edited = Object.entries(pageKinds).filter(([kind]) => kind !== 'accessibility checks');

test.each(edited)('“%s” needs none either where editors write words of 80 letters', async (_kind, path) => {
  await open.page.setViewportSize({ width: 320, height: 640 });
  await open.page.goto(siteUrl + path);
  const overflow = await open.page.evaluate(
    (word) => {
      // Phone numbers have digits.
      for (const { childNodes } of document.querySelectorAll('main :not(.phone, .phone *)'))
        for (const node of childNodes)
          if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) node.textContent = word;
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    },
    'Handwriting'.repeat(7) + 'pen',
  );
  expect(overflow).toBe(0);
});

test.each<Locale>(['ar', 'ur'])('phone numbers are drawn in dialling order in %s', async (locale) => {
  await open.page.setViewportSize({ width: 390, height: 844 });
  await open.page.goto(siteUrl + localizedPath('/contact', locale));
  // 999 and 111 are one group, which has no order.
  const grouped = open.page.locator('main a[href^="tel:"]').filter({ hasText: /\d\s+\d/ });
  const groupsInOrder = await grouped.evaluateAll((links) =>
    links.map((link) => {
      const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
      const positions: number[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const match of (node.textContent ?? '').matchAll(/\d+/g)) {
          const range = document.createRange();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          positions.push(range.getBoundingClientRect().x);
        }
      }
      return (
        positions.length > 1 && positions.every((x, index) => index === 0 || x > (positions[index - 1] ?? Infinity))
      );
    }),
  );
  expect(groupsInOrder.length).toBeGreaterThan(0);
  expect(groupsInOrder).not.toContain(false);
});

test.each<Locale>(['pl', 'ur'])('what is said of an unchecked contact in %s is on paper too', async (locale) => {
  await open.page.goto(siteUrl + localizedPath('/contact', locale));
  await open.page.emulateMedia({ media: 'print' });
  const notes = await open.page.locator('main .contact-card .part-note').all();
  const shown = await Promise.all(notes.map((note) => note.isVisible()));
  await open.page.emulateMedia({ media: null });
  expect(shown.length).toBeGreaterThan(0);
  expect(shown).not.toContain(false);
});

test('the first Tab reaches a skip link, and Enter moves on to the main content', async () => {
  await open.page.goto(`${siteUrl}/advice/holding-a-pencil`);
  await open.page.keyboard.press('Tab');
  const skip = open.page.locator(':focus');
  expect(await skip.getAttribute('href')).toMatch(/^#/);
  expect(await skip.isVisible()).toBe(true);
  await open.page.keyboard.press('Enter');
  await open.page.keyboard.press('Tab');
  expect(await open.page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

/** “Volcano”: about therapy no page says it. */
const volcanoes: Record<Locale, string> = {
  en: 'volcano',
  pl: 'wulkan',
  ro: 'vulcan',
  uk: 'вулкан',
  pt: 'vulcão',
  tr: 'yanardağ',
  ur: 'آتشفشاں',
  ar: 'بركان',
  bn: 'আগ্নেয়গিরি',
  gu: 'જ્વાળામુખી',
  ta: 'எரிமலை',
  'zh-Hans': '火山',
};

test.each(Object.entries(volcanoes))(
  'in %s, a word that no page has finds nothing, and help is offered',
  async (locale, word) => {
    // The keys are languages.
    await open.page.goto(`${siteUrl}${localizedPath('/search', locale as Locale)}?q=${encodeURIComponent(word)}`);
    await expect.poll(() => open.page.locator('[data-nothing]').isVisible()).toBe(true);
    expect(await open.page.locator('[data-results] a').count()).toBe(0);
    expect(await open.page.locator('[data-nothing] a').count()).toBeGreaterThan(0);
    expect(await open.page.locator('[data-status]').textContent()).toContain(word);
  },
);

test('search without script leads to the A to Z', async () => {
  const context = await open.browser.newContext({ javaScriptEnabled: false });
  const reader = await context.newPage();
  await reader.goto(`${siteUrl}/search`);
  expect(await reader.locator('main a[href="/a-to-z"]:visible').count()).toBe(1);
  await context.close();
});

test('nothing is fetched from another site', async () => {
  const foreign: string[] = [];
  const reader = await open.browser.newPage();
  reader.on('request', (request) => {
    if (!request.url().startsWith(siteUrl)) foreign.push(request.url());
  });
  for (const path of Object.values(pageKinds)) await reader.goto(siteUrl + path);
  await reader.close();
  expect(foreign).toEqual([]);
});
