/**
 * `npm run upgrade -- TARGET`: after new code was put in place. Backs up, brings the database up to date, and compares what is published
 * with what the site had, entry by entry.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backUp, readOrder } from './backup/read-order.ts';
import { beginWork } from './backup/work-folder.ts';
import { stopAll } from './processes.ts';
import { explainAndExit, say, step } from './progress.ts';
import { refuseWhileRunning } from './restore/refuse-while-running.ts';
import { stopOnSignals } from './stop-on-signals.ts';
import { describeDifferences, differencesBetween } from './upgrade/describe-differences.ts';
import { readCopy, readNow } from './upgrade/published-content.ts';

await upgrade().catch(async (error: unknown) => {
  await stopAll();
  explainAndExit(error);
});

async function upgrade(): Promise<void> {
  const order = readOrder({ place: process.argv[2], withSecrets: false });
  const { environment } = order;
  await refuseWhileRunning(environment);
  stopOnSignals();
  await backUp(order);
  const before = readCopy(environment.DATA_DIR);
  const work = beginWork(environment.DATA_DIR);
  try {
    const after = await step('Bringing the database up to date and reading everything published', () =>
      readNow(environment, join(work.folder, 'after.sqlite')),
    );
    if (before === null) {
      say('The site has no copy that could be compared with what is published now.');
      return;
    }
    const differences = differencesBetween(before, after);
    say(describeDifferences(differences, Object.keys(before).length));
    const file = join(environment.DATA_DIR, `upgrade-${new Date().toISOString().replace(/[:.]/g, '-')}.json`);
    writeFileSync(file, JSON.stringify(differences, null, 2));
    say(`All of it stands in ${file}.`);
    if (differences.lost.length > 0) process.exitCode = 1;
  } finally {
    work.end();
  }
}
