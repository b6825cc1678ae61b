import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const GoodBackupSchema = z.object({
  /** When the copy was begun: nothing that was written later is in it. */
  at: z.iso.datetime(),
  target: z.string(),
  name: z.string(),
  bytes: z.number(),
  documents: z.number(),
  /** Files that the database names and that were missing before. */
  missing: z.number(),
});

/** What this machine knows of its backups. Good is one that was read again where it stands, and whose hashes are right. */
const BackupStateSchema = z.object({
  lastGood: GoodBackupSchema.nullable(),
  lastFailure: z.object({ at: z.iso.datetime(), reason: z.string() }).nullable(),
  /** Seconds between two of the schedule; null: it has none here. */
  every: z.number().nullable(),
});
export type BackupState = z.infer<typeof BackupStateSchema>;

const none: BackupState = { lastGood: null, lastFailure: null, every: null };

const fileIn = (dataDir: string): string => join(dataDir, 'backups.json');

/** What cannot be read is unknown, and unknown counts as none. */
export function readBackupState(dataDir: string): BackupState {
  try {
    return BackupStateSchema.parse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8')));
  } catch {
    return none;
  }
}

export function noteBackup(dataDir: string, news: Partial<BackupState>): void {
  const file = fileIn(dataDir);
  writeFileSync(`${file}.new`, JSON.stringify({ ...readBackupState(dataDir), ...news }, null, 2));
  renameSync(`${file}.new`, file);
}
