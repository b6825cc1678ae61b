import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A restore that has been decided: it is written down before the first thing is moved, so that it can always be finished. */
const RestoreJournalSchema = z.object({
  /** `moving`: old and new stand side by side. `moved`: everything new is in its place. */
  step: z.enum(['moving', 'moved']),
  /** What is restored, as it was given. */
  source: z.string(),
  takenAt: z.iso.datetime(),
  lastChange: z.number(),
  hasSecrets: z.boolean(),
  kind: z.enum(['sqlite', 'mongodb']),
  /** Which database was meant, without telling its password. */
  database: z.string(),
  /** Names in the data folder that are exchanged. */
  entries: z.array(z.string()),
  /** Folder, below that of the data, for what stood there before. */
  aside: z.string(),
  collections: z.object({ staged: z.array(z.string()), before: z.array(z.string()) }),
});
export type RestoreJournal = z.infer<typeof RestoreJournalSchema>;

const fileIn = (dataDir: string): string => join(dataDir, 'restore.json');

export function readRestoreJournal(dataDir: string): RestoreJournal | null {
  const file = fileIn(dataDir);
  return existsSync(file) ? RestoreJournalSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

export function writeRestoreJournal(dataDir: string, journal: RestoreJournal): void {
  const file = fileIn(dataDir);
  writeFileSync(`${file}.new`, JSON.stringify(journal, null, 2), { flush: true });
  renameSync(`${file}.new`, file);
}

export function forgetRestoreJournal(dataDir: string): void {
  rmSync(fileIn(dataDir), { force: true });
}

/** Half of the old and half of the new content is worse than none: nobody may begin to work on it. */
export function refuseHalfRestored(dataDir: string): void {
  if (readRestoreJournal(dataDir)?.step !== 'moving') return;
  throw new Error(
    'A restore was interrupted while it exchanged the data. Run "npm run restore" again: it finishes by itself, and loses nothing.',
  );
}
