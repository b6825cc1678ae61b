/** How many backups are kept: the newest ones, and beside them one of each of the last days and weeks that have one. */
export interface Keep {
  newest: number;
  daily: number;
  weekly: number;
}

export const keepByDefault: Keep = { newest: 3, daily: 7, weekly: 5 };

/** Such as `newest=3,daily=7,weekly=5`; what is not named stays as it is by default. */
export function parseKeep(text: string | undefined): Keep {
  const keep = { ...keepByDefault };
  for (const part of (text ?? '').split(',').filter((each) => each.trim() !== '')) {
    const [, name, number] = /^\s*(newest|daily|weekly)\s*=\s*(\d{1,4})\s*$/.exec(part) ?? [];
    if (name === undefined || (name === 'newest' && number === '0'))
      throw new Error(
        `BACKUP_KEEP must read like "newest=3,daily=7,weekly=5", newest at least 1, but holds "${part.trim()}".`,
      );
    keep[name as keyof Keep] = Number(number);
  }
  return keep;
}

const nameOfBackup = /^backup-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3})Z\.tar\.zst\.age$/;

/** In the order of time when sorted as text, and without signs that some file systems refuse. */
export function backupName(takenAt: Date): string {
  return `backup-${takenAt.toISOString().replace(/[:.]/g, '-')}.tar.zst.age`;
}

/** When a backup was taken, by its name; null: the file is none of ours, and is left alone. */
export function takenAtOf(name: string): Date | null {
  const [, moment] = nameOfBackup.exec(name) ?? [];
  if (moment === undefined) return null;
  const [day, time = ''] = moment.split('T');
  return new Date(`${day}T${time.replace(/^(..)-(..)-(..)-/, '$1:$2:$3.')}Z`);
}

/** Which of the names may go. Of a day and of a week the last backup stays. */
export function outdated(names: string[], keep: Keep): string[] {
  const newestFirst = names
    .flatMap((name) => {
      const at = takenAtOf(name);
      return at === null ? [] : [{ name, day: dayOf(at), week: weekOf(at) }];
    })
    .sort((one, other) => (one.name < other.name ? 1 : -1));
  const kept = new Set([
    ...newestFirst.slice(0, keep.newest).map(({ name }) => name),
    ...firstOfEach(newestFirst, 'day').slice(0, keep.daily),
    ...firstOfEach(newestFirst, 'week').slice(0, keep.weekly),
  ]);
  return newestFirst.map(({ name }) => name).filter((name) => !kept.has(name));
}

interface Dated {
  name: string;
  day: string;
  week: string;
}

function firstOfEach(backups: Dated[], by: 'day' | 'week'): string[] {
  return [...Map.groupBy(backups, (backup) => backup[by]).values()].flatMap(([first]) => first?.name ?? []);
}

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/** The Monday that it belongs to. */
function weekOf(at: Date): string {
  const monday = new Date(at);
  monday.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7));
  return dayOf(monday);
}
