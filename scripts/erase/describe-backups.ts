import { readdirSync } from 'node:fs';
import { readBackupState } from '@ot/cms/backup/backup-state.ts';
import { parseKeep, takenAtOf } from '../backup/retention.ts';
import { openTarget } from '../backup/settings.ts';
import { goneBy } from './gone-by.ts';

type Given = Record<string, string | undefined>;

const day = 24 * 60 * 60;

/** Which copies of the database still hold an erased person, and until when: a copy is whole, or it is none. */
export async function describeBackups(dataDir: string, given: Given, now: Date): Promise<string[]> {
  return [
    await ofTarget(dataDir, given, now),
    ...putAside(dataDir),
    'After a restore of an older backup, run this again.',
  ];
}

async function ofTarget(dataDir: string, given: Given, now: Date): Promise<string> {
  const place = given['BACKUP_TO'];
  const { lastGood, every } = readBackupState(dataDir);
  if (!place)
    return lastGood
      ? `Backups hold the person still, the last in ${lastGood.target} (${lastGood.at}): set BACKUP_TO to hear until when, or take them away.`
      : 'This machine knows of no backup. Any that was made elsewhere holds the person until it is taken away.';
  const target = openTarget(place, given);
  const names = (await target.list()).filter((name) => takenAtOf(name) !== null);
  if (names.length === 0) return `There is no backup in ${target.title}.`;
  const until = goneBy(names, parseKeep(given['BACKUP_KEEP']), { now, every: every ?? day });
  const rhythm = every === null ? 'if one is made each day from now on' : 'as they are made now';
  const end = until ? `until ${until.toISOString().slice(0, 10)}, ${rhythm}` : 'until you take them away';
  return `The backups in ${target.title} (${names.length} now) hold the person still, ${end}.`;
}

/** What a restore has put aside is a copy too, which nobody takes away by itself. */
function putAside(dataDir: string): string[] {
  const folders = readdirSync(dataDir).filter((name) => name.startsWith('before-restore-'));
  return folders.length > 0 ? [`So do ${folders.join(', ')} in ${dataDir}: delete them when nobody needs them.`] : [];
}
