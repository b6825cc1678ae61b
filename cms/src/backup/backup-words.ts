import { momentInWords } from '../screen-parts/london-time.ts';
import type { BackupState } from './backup-state.ts';

const hour = 3_600_000;
/** Where no schedule says how often: so long nobody worries. */
const twoDays = 48 * hour;
/** Clocks of two machines differ a little. */
const tolerance = hour;

/** What staff are told of the backups, and whether they may rest. What is not known counts as not there. */
export function backupWords(
  { lastGood, lastFailure, every }: BackupState,
  now: Date,
): { well: boolean; words: string } {
  const age = lastGood === null ? null : now.getTime() - Date.parse(lastGood.at);
  const failure =
    lastFailure === null ? '' : ` The last try failed on ${when(lastFailure.at)}: ${lastFailure.reason.slice(0, 300)}`;
  if (lastGood === null || age === null || age < -tolerance)
    return {
      well: false,
      words: `There is no backup that this machine knows of. What is written here would be lost with it.${failure}`,
    };
  const longest = every === null ? twoDays : Math.max(2 * every * 1000, hour);
  const last = `The last good backup is of ${when(lastGood.at)}`;
  const gaps =
    lastGood.missing > 0 ? ` ${lastGood.missing} files of pictures and PDFs were missing before it was made.` : '';
  if (age > longest)
    return {
      well: false,
      words: `${last}, ${daysIn(age)} ago. What was written since would be lost.${gaps}${failure}`,
    };
  return {
    well: failure === '' && gaps === '',
    words: `${last}, with ${lastGood.documents} documents.${gaps}${failure}`,
  };
}

const when = (moment: string): string => momentInWords(new Date(moment));

function daysIn(age: number): string {
  const days = Math.floor(age / (24 * hour));
  if (days < 1) return `${Math.floor(age / hour)} hours`;
  return days === 1 ? 'a day' : `${days} days`;
}
