import { join } from 'node:path';
import { localizedPath, type Locale } from '@ot/shared-types';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../checks/serve-folder.ts';
import { openBrowser } from './open-browser.ts';
import { pageKinds } from './page-kinds.ts';
import { transcriptOf } from './transcript.ts';

/**
 * Each kind of page as a screen reader goes through it, kept as text to be read and compared. After a change that is meant:
 * `pnpm exec vitest run --project browser site/tests/transcripts.browser.test.ts -u`, then read the difference.
 */
const languages: Locale[] = ['en', 'ar', 'ur'];
// No address of the printed folder: what the server answers in its place is compared under its own name.
const kinds = Object.entries({ ...pageKinds, 'not found': '/404' });

let site: ServedFolder;
const open = openBrowser({ width: 1280, height: 900 });
beforeAll(async () => {
  site = await serveFolder(join(inject('dataDir'), 'first-print'));
});
afterAll(() => site.close());

describe.each(languages)('in %s', (locale) => {
  test.each(kinds)('“%s” is read out as it was', async (kind, path) => {
    const { page } = open;
    await page.goto(site.origin + localizedPath(path, locale), { waitUntil: 'load' });
    // The search page fills itself in.
    await page.waitForLoadState('networkidle');
    // The sample content is of the day of the test.
    await page.evaluate(() => {
      for (const day of document.querySelectorAll('.version time')) day.textContent = '(day)';
    });
    await expect(await transcriptOf(page)).toMatchFileSnapshot(
      `transcripts/${locale}/${kind.replaceAll(' ', '-').toLowerCase()}.txt`,
    );
  });
});
