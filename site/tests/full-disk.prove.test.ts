import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startPublisher } from './publisher-process.ts';
import { publisherFolders } from '../publisher/store/publisher-folders.ts';
import { fileText } from './file-text.ts';
import { FakeCms } from './fake-cms.ts';
import { scissors, smallSite } from './publishing.ts';

/** Only root may mount a file system that is small enough to be full. */
const isRoot = process.getuid?.() === 0;
const soon = { timeout: 120_000, interval: 200 };

let cms: FakeCms;
let disk: string;
beforeEach(async () => {
  cms = new FakeCms(smallSite());
  await cms.start();
  disk = mkdtempSync(join(tmpdir(), 'full-disk-'));
  if (isRoot) execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', disk]);
});
afterEach(async () => {
  await cms.stop();
  if (isRoot) execFileSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true, force: true });
});

/** Leaves no room at all. */
function fill(file: string): void {
  const out = openSync(file, 'w');
  for (const size of [1_000_000, 4096, 1]) {
    const block = Buffer.alloc(size, 1);
    try {
      for (;;) writeSync(out, block);
    } catch {
      // No room for another block of this size.
    }
  }
  closeSync(out);
}

test.runIf(isRoot)(
  'a publisher on a full disk waits, says why, and goes on when there is room',
  { timeout: 600_000 },
  async () => {
    const dataDir = join(disk, 'data');
    mkdirSync(dataDir);
    const { child, said, ended } = startPublisher({ cms, dataDir, mode: '--watch' });
    const page = () => fileText(join(publisherFolders(dataDir).current, 'advice', 'using-scissors.html'));
    await expect.poll(page, soon).toContain('Using scissors');
    await expect.poll(() => cms.reports.length, soon).toBeGreaterThan(0);

    for (const round of [1, 2]) {
      fill(join(disk, 'filler'));
      cms.publish(scissors(`Cutting ${round}`));
      await expect.poll(() => said().split('is full').length - 1, soon).toBeGreaterThanOrEqual(round);
      const told = () => cms.reports.flatMap(({ refusals }) => refusals.map(({ field }) => field));
      await expect.poll(told, soon).toContain('disk');
      expect(child.exitCode).toBeNull();
      expect(page()).toMatch(/<\/html>\s*$/);

      rmSync(join(disk, 'filler'));
      await expect.poll(page, soon).toContain(`Cutting ${round}`);
      await expect.poll(told, soon).not.toContain('disk');
    }
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  },
);
