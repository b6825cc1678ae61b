import { localizedPath, type Locale } from '@ot/shared-types';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser } from '../checks/browser.ts';
import { openGate } from '../checks/gate.ts';
import { goodFragments } from '../checks/known-good/fragments.ts';
import { judgeKnownGood } from '../checks/known-good/judge-known-good.ts';
import { judgeMutants, mutants } from '../checks/mutants/judge-mutants.ts';

/** A slice of what the commands `a11y`, `a11y:known-good` and `a11y:mutants` run in full. */
const siteUrl = inject('siteUrl');
const today = new Date('2026-11-24');
const pages: [string, Locale][] = [
  ['/advice/holding-a-pencil', 'en'],
  ['/contact', 'ar'],
];
const chosenMutants = mutants.filter(({ name }) =>
  /bdi in Arabic|Tab key is caught|outline of the focus|answers only the mouse|wider than a phone|letters are large|“click here”|results is no status|menu change places/.test(
    name,
  ),
);

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test.each(pages)('nothing on %s in %s keeps it from being published', async (path, locale) => {
  const gate = await openGate(browser, { today });
  const { findings } = await gate.judge(siteUrl + localizedPath(path, locale));
  const blocking = findings.filter(({ severity }) => severity === 'block');
  expect(blocking.map(({ rule, element, what }) => `${rule}: ${what} ${element?.selector ?? ''}`)).toEqual([]);
});

test('markup that is right has no finding', async () => {
  const judged = await judgeKnownGood(
    goodFragments().filter((_, index) => index % 6 === 0),
    { today },
  );
  expect(
    judged
      .filter(({ findings }) => findings.length > 0)
      .map(({ name, findings }) => `${name}: ${findings[0]?.rule ?? ''}`),
  ).toEqual([]);
});

test('pages made worse are seen', async () => {
  const judged = await judgeMutants(siteUrl, chosenMutants, () => undefined);
  expect(judged).toHaveLength(9);
  expect(judged.filter(({ killers }) => killers.length === 0)).toEqual([]);
});
