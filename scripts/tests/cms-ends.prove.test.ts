import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSystem } from '../bench/start-system.ts';
import { stopAll, stopRunning } from '../processes.ts';

let dataDir: string;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'cms-ends-'));
  await startSystem(dataDir);
});
afterAll(async () => {
  await stopAll();
  rmSync(dataDir, { recursive: true, force: true });
});

test('the CMS ends within six seconds although the publisher waits for its changes', async () => {
  // Long enough for the publisher to be in the middle of a question that may stay open for 25 seconds.
  await new Promise((next) => setTimeout(next, 2_000));
  const started = performance.now();
  await stopRunning('cms');
  expect(performance.now() - started).toBeLessThan(6_000);
});
