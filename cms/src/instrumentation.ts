/** Next calls this once in each process that serves, never while building and never in commands. */
export async function register(): Promise<void> {
  // Next also builds this for a runtime without Node, and drops what stands inside this condition there.
  if (process.env['NEXT_RUNTIME'] === 'nodejs') {
    const { checkSecrets } = await import('./environment/check-secrets.ts');
    checkSecrets();
    const { refuseHalfRestored } = await import('./backup/restore-journal.ts');
    const { readEnvironment } = await import('./environment/environment.ts');
    refuseHalfRestored(readEnvironment(process.env).dataDir);
    const { noteClientAddresses, proxiesOf } = await import('./sign-in/client-address.ts');
    noteClientAddresses(proxiesOf(process.env['TRUSTED_PROXIES']));
    const { startBackgroundWork } = await import('./start-background-work.ts');
    const { endInTime } = await import('./process/ending.ts');
    const { announceChange } = await import('./outbox/change-bell.ts');
    endInTime(announceChange);
    startBackgroundWork();
  }
}
