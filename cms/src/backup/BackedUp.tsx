import { readBackupState } from './backup-state.ts';
import { backupWords } from './backup-words.ts';

/** On the first screen: how much would be lost with this machine. */
export function BackedUp({ dataDir, now }: { dataDir: string; now: Date }) {
  const { well, words } = backupWords(readBackupState(dataDir), now);
  return (
    <section className={well ? 'dash-state' : 'dash-state dash-state--fault'} aria-labelledby="dash-backup">
      <h2 id="dash-backup">Is everything backed up?</h2>
      <p>
        <strong>{well ? 'Yes.' : 'Tell an administrator.'}</strong> {words}
      </p>
    </section>
  );
}
