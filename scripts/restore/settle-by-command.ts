import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RestoreJournal } from '@ot/cms/backup/restore-journal.ts';
import { SettledSchema } from '@ot/cms/backup/settled.ts';
import { readEnvironment, type Environment } from '../environment.ts';
import { runToEnd } from '../processes.ts';
import { describeSettled } from './describe-settled.ts';
import { keepNewer, readNewerCopy } from './newer-copy.ts';

/** Runs migrations, and finds out what the site has that the restored CMS has not. */
export async function settleByCommand(environment: Environment, journal: RestoreJournal): Promise<string> {
  const { DATA_DIR } = environment;
  const folder = join(DATA_DIR, journal.aside);
  const files = { copy: join(folder, 'site-before.json'), answer: join(folder, 'since-the-backup.json') };
  const copy = readNewerCopy(DATA_DIR, journal.lastChange);
  if (copy) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(files.copy, JSON.stringify({ takenAt: journal.takenAt, ...copy }));
  }
  await runToEnd({
    name: 'settle restored',
    folder: 'cms',
    run: ['pnpm', 'run', 'settle-restored', ...(copy ? [files.copy, files.answer] : [])],
    // Secrets may have come with the backup.
    env: { ...environment, ...secretsNow(DATA_DIR), NODE_ENV: 'production' },
  });
  const secrets = journal.hasSecrets ? '' : `${withoutSecrets}\n`;
  if (!copy) return `${secrets}There is no copy of the site here that is newer than the backup.`;
  const settled = SettledSchema.parse(JSON.parse(readFileSync(files.answer, 'utf8')));
  return secrets + describeSettled(settled, { entries: keepNewer(DATA_DIR, folder, settled), folder });
}

const withoutSecrets =
  '! The backup holds no secrets. Unless PAYLOAD_SECRET is still the one of before, authenticator apps and recovery codes do not work: “pnpm --filter @ot/cms reset-second-factor” lets people set them up anew.';

function secretsNow(dataDir: string) {
  const { PAYLOAD_SECRET, EXPORT_API_KEY } = readEnvironment(dataDir, process.env);
  return { PAYLOAD_SECRET, EXPORT_API_KEY };
}
