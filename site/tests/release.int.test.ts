import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Changed } from '../publisher/web-root/changes-watch.ts';
import { keys } from '../publisher/dependencies/keys.ts';
import { printRelease } from '../publisher/web-root/print-release.ts';
import { printerHere } from '../publisher/render/printer.ts';
import { openStaging } from '../publisher/web-root/staging.ts';
import { origin, startPublishing, type Publishing } from './publishing.ts';

let site: Publishing;
beforeEach(async () => {
  site = await startPublishing();
  await site.publish();
});
afterEach(() => site.end());

/** Prints a release during which each of these changes in turn. Returns the addresses of each print. */
async function printWhile(changes: Partial<Changed>[]): Promise<string[][]> {
  const { parts, folders, now } = site;
  const printed: string[][] = [];
  const print = printerHere({ render: parts.bundle.render, content: parts.store.content }, origin);
  const { store, bundle, clock } = parts;
  await printRelease({
    webRoot: { store, folders, origin, clock, staging: openStaging(folders, 0) },
    bundle,
    printing: {
      print: (jobs, moment) => {
        printed.push(jobs.map((job) => job.path));
        return print(jobs, moment);
      },
      now,
      changedMeanwhile: () => ({ keys: new Set(), paths: new Set(), ...changes.shift() }),
    },
  });
  return printed;
}

test('what changes while a release is printed is printed once more', async () => {
  const [all, ...again] = await printWhile([{ paths: new Set(['/advice/using-scissors']) }]);
  expect(all).toContain('/advice/using-scissors');
  expect(again).toEqual([['/advice/using-scissors']]);
});

test('so is what changes while that is printed', async () => {
  const [, ...again] = await printWhile([
    { paths: new Set(['/advice/using-scissors']) },
    { keys: new Set([keys.entry('advice', 'advice-2', 'en')]) },
    { paths: new Set(['/advice']) },
  ]);
  expect(again).toHaveLength(3);
  expect(again[1]).toContain('/advice/using-scissors');
  expect(again[2]).toEqual(['/advice']);
});
