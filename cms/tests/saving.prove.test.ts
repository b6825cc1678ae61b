import { afterAll, beforeAll, expect, test } from 'vitest';
import { interleaveThroughPayload } from './interleave-through-payload.ts';
import { startCms, type Cms } from './start-cms.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

/** Named when it fails, so that the same can be run again. */
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_000);

test(`no accepted change vanishes in 200 interleavings through Payload (SEED=${seed})`, async () => {
  expect(await interleaveThroughPayload(cms, { seed, rounds: 200 })).toEqual([]);
});
