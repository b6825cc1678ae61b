/** Seconds of the clock, and of the processor: the second is what one core needs when nothing else wants it. */
export async function seconds<Result>(
  run: () => Promise<Result>,
): Promise<{ took: number; busy: number; result: Result }> {
  const started = performance.now();
  const before = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  return { took: (performance.now() - started) / 1000, busy: (user + system) / 1_000_000, result };
}
