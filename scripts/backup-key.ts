/** `npm run backup-key -- FILE`: makes the key that opens backups. Whoever loses the file loses all backups made for it. */
import { makeKey } from './backup/keys.ts';
import { explainAndExit, PlainError, say } from './progress.ts';

const [file] = process.argv.slice(2);

await make().catch(explainAndExit);

async function make(): Promise<void> {
  if (file === undefined)
    throw new PlainError('Say where the key goes: "npm run backup-key -- /a/safe/place/backup.key".');
  const recipient = await makeKey(file);
  say(
    `The key is in ${file}. Keep it, and a copy, on other machines than this one; without it no backup can be opened.\n`,
  );
  say(`BACKUP_RECIPIENTS=${recipient}`);
}
