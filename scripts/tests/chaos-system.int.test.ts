import { expect, test } from 'vitest';
import { killSystem } from '../bench/chaos/kill-system.ts';

/** Milliseconds: each killed CMS starts again, which a busy machine makes long. */
const longest = 900_000;

/** The small version of `npm run bench -- chaos-system`: for what is right, not for how long it takes. */
test(
  'what the CMS has acknowledged is live, though CMS and publisher are killed at random moments',
  async () => {
    const result = await killSystem({ publishes: 24, longestLife: 1500, seed: 'small', say: () => undefined });
    expect(result).toMatchObject({ lost: [], differences: [], torn: [] });
    expect(result.cmsKills).toBeGreaterThan(0);
    expect(result.publisherKills).toBeGreaterThan(0);
    expect(result.files).toBeGreaterThan(1000);
  },
  longest,
);
