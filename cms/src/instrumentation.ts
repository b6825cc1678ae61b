/** Next calls this once in each process that serves, never while building and never in commands. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { startSchedules } = await import('./schedules/start-schedules.ts');
  startSchedules();
}
