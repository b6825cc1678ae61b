/**
 * `npm run erase-person -- sam@example.org`: takes a person out of the CMS, who has left and asks for it. The CMS may run meanwhile. Says
 * what it did, and which backups still hold the person until when.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isSqlite, sqliteFileOf } from '@ot/cms/backup/copied-database.ts';
import { lookAtEnvironment } from './environment.ts';
import { describeBackups } from './erase/describe-backups.ts';
import { dataFolder, root } from './folders.ts';
import { explainAndExit, PlainError, say } from './progress.ts';

const email = process.argv.slice(2).find((argument) => argument.includes('@'));

await erase().catch(explainAndExit);

async function erase(): Promise<void> {
  if (email === undefined) throw new PlainError('Say whom: "npm run erase-person -- sam@example.org".');
  const environment = lookAtEnvironment(dataFolder, process.env);
  const file = isSqlite(environment.DATABASE_URL) ? sqliteFileOf(environment.DATABASE_URL) : null;
  if (file !== null && !existsSync(file)) throw new PlainError(`There is no database ${file}. Correct DATABASE_URL.`);
  // Straight to the terminal: what goes through our logs would name the person there.
  const { status } = spawnSync('pnpm', ['run', '--silent', 'erase-person', email], {
    cwd: join(root, 'cms'),
    env: { ...process.env, ...environment, NODE_ENV: 'production' },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new PlainError(
      'The person was not erased, as said above. The command can be repeated: nothing is done twice.',
    );
  for (const line of await describeBackups(environment.DATA_DIR, process.env, new Date())) say(line);
}
