import { backupName, outdated, takenAtOf, type Keep } from '../backup/retention.ts';

const longest = 10 * 365 * 24 * 60 * 60 * 1000;

/** When the last of these backups has made room, as BACKUP_KEEP says, where one is made every so many seconds; null: not in ten years. */
export function goneBy(names: string[], keep: Keep, { now, every }: { now: Date; every: number }): Date | null {
  const old = new Set(names.filter((name) => takenAtOf(name) !== null));
  let kept = [...old];
  for (let at = now.getTime(); at - now.getTime() <= longest; at += every * 1000) {
    if (!kept.some((name) => old.has(name))) return new Date(at);
    kept.push(backupName(new Date(at)));
    const gone = new Set(outdated(kept, keep));
    kept = kept.filter((name) => !gone.has(name));
  }
  return null;
}
