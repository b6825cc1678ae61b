/**
 * `npm run rehearse-restore -- FILE`: restores a backup into a folder of its own, prints the site there, compares it with the one that
 * is live, and says how long it took and how old the data is. What runs is not touched.
 */
import { basename, dirname, join, resolve } from 'node:path';
import { readIdentities } from './backup/keys.ts';
import { openTarget } from './backup/settings.ts';
import { beginWork } from './backup/work-folder.ts';
import { buildSite } from './builds.ts';
import { lookAtEnvironment, type Environment } from './environment.ts';
import { dataFolder } from './folders.ts';
import { stopAll } from './processes.ts';
import { explainAndExit, PlainError, say, secondsSince, step } from './progress.ts';
import { compareWithLive } from './rehearse/compare-with-live.ts';
import { printSite } from './rehearse/print-site.ts';
import { forgetScratch, scratchEnvironment } from './rehearse/scratch.ts';
import { ageInWords } from './rehearse/age-in-words.ts';
import { restoreBackup } from './restore/restore-backup.ts';
import { stopOnSignals } from './stop-on-signals.ts';

const [given] = process.argv.slice(2);

await rehearse().catch(async (error: unknown) => {
  await stopAll();
  explainAndExit(error);
});

async function rehearse(): Promise<void> {
  if (given === undefined)
    throw new PlainError('Say which backup: "npm run rehearse-restore -- /a/folder/backup-….tar.zst.age".');
  const environment = lookAtEnvironment(dataFolder, process.env);
  const identities = readIdentities(process.env);
  const source = given.startsWith('s3:') ? given : resolve(given);
  stopOnSignals();
  await buildSite();
  const work = beginWork(environment.DATA_DIR);
  const scratch = scratchEnvironment(environment, join(work.folder, 'rehearsal'));
  try {
    await restoreAndCompare({ environment, scratch, source, identities });
  } finally {
    await forgetScratch(scratch);
    work.end();
  }
}

interface Rehearsal {
  environment: Environment;
  scratch: Environment;
  source: string;
  identities: string[];
}

async function restoreAndCompare({ environment, scratch, source, identities }: Rehearsal): Promise<void> {
  const started = performance.now();
  const { takenAt, lastChange } = await restoreBackup({
    source,
    open: () => openTarget(dirname(source), process.env).read(basename(source)),
    identities,
    environment: scratch,
    over: false,
    // Whoever prints it next does so.
    settle: () => Promise.resolve(''),
  });
  const toRestore = secondsSince(started);
  await step('Printing the site', () => printSite(scratch));
  say(`\nFrom the backup to a printed site: ${secondsSince(started)} s, of which ${toRestore} s to restore.`);
  say(ageInWords(takenAt, new Date()));
  if (!compareWithLive(environment.DATA_DIR, scratch.DATA_DIR, lastChange)) process.exitCode = 1;
}
