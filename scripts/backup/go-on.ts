import { noteBackup, readBackupState } from '@ot/cms/backup/backup-state.ts';
import { say } from '../progress.ts';

interface Going {
  dataDir: string;
  /** Seconds between two backups. */
  every: number;
  run: () => Promise<void>;
}

/** After a failure it is tried again sooner. */
const retryAfter = 900;
/** A pause can only be so long at a time, and clocks are set. */
const lookEvery = 60;

/** Makes a backup whenever the last good one is older than it may be. One that fails ends nothing: the CMS says so. */
export async function goOnBackingUp({ dataDir, every, run }: Going): Promise<never> {
  noteBackup(dataDir, { every });
  for (;;) {
    const { lastGood, lastFailure } = readBackupState(dataDir);
    const now = Date.now();
    if (now >= dueAt({ good: timeOf(lastGood), failed: timeOf(lastFailure), every }))
      await run().catch((error: unknown) =>
        say(`✗ The backup failed: ${error instanceof Error ? error.message : String(error)}`),
      );
    await new Promise((resolve) => setTimeout(resolve, Math.min(lookEvery, every) * 1000));
  }
}

/** When the next one is due, in milliseconds. */
export function dueAt({ good, failed, every }: { good: number | null; failed: number | null; every: number }): number {
  const due = good === null ? 0 : good + every * 1000;
  return failed === null ? due : Math.max(due, failed + Math.min(every, retryAfter) * 1000);
}

const timeOf = (event: { at: string } | null): number | null => (event === null ? null : Date.parse(event.at));
