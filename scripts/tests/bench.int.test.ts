import { expect, test } from 'vitest';
import { measureSites } from '../bench/measure.ts';
import { SetAside } from '../bench/set-aside.ts';
import { tableOf } from '../bench/write-results.ts';

/** Milliseconds: sites are printed and searched first, which a busy machine makes long. */
const longest = 900_000;

/** The small version of `npm run bench`: for what is right, not for how long it takes. */
test(
  'made-up sites are published, searched and changed in turn, and the table has a column for each',
  async () => {
    const before = new SetAside();
    const measured = await measureSites([400, 500], { before, turns: 1, say: () => undefined });
    before.delete();
    for (const site of measured)
      expect(site).toMatchObject({
        changes: { text: { times: 10 }, unpublish: { times: 8 }, searchFinds: { times: 2 } },
      });
    expect(tableOf(measured)).toContain(`| Pages | ${measured[0]?.pages} | ${measured[1]?.pages} |`);
  },
  longest,
);
