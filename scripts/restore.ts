/**
 * `npm run restore -- FILE`: puts a backup in place, on a machine that has nothing or, with `--over`, in place of what is there, which
 * is put aside. FILE is a file, or `s3://bucket/folder/name`.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readIdentities } from './backup/keys.ts';
import { openTarget } from './backup/settings.ts';
import { lookAtEnvironment } from './environment.ts';
import { dataFolder } from './folders.ts';
import { explainAndExit, PlainError, say, secondsSince } from './progress.ts';
import { refuseWhileRunning } from './restore/refuse-while-running.ts';
import { restoreBackup } from './restore/restore-backup.ts';
import { settleByCommand } from './restore/settle-by-command.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { over: { type: 'boolean', default: false } },
});

await restore().catch(explainAndExit);

async function restore(): Promise<void> {
  const started = performance.now();
  const [given] = positionals;
  if (given === undefined)
    throw new PlainError('Say which backup: "npm run restore -- /a/folder/backup-….tar.zst.age".');
  const isLocal = !given.startsWith('s3:');
  const source = isLocal ? resolve(given) : given;
  if (isLocal && !existsSync(source)) throw new PlainError(`There is no file ${source}.`);
  const target = openTarget(dirname(source), process.env);
  const environment = lookAtEnvironment(dataFolder, process.env);
  await refuseWhileRunning(environment);
  await restoreBackup({
    source,
    open: () => target.read(basename(source)),
    identities: readIdentities(process.env),
    environment,
    over: values.over,
    settle: settleByCommand,
  });
  say(`\nRestored in ${secondsSince(started)} s. Start everything with "npm start".`);
}
