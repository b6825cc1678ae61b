/** Looks again and again until something is so. A look costs time too, so it is not done without pause. */
export async function untilTrue(isSo: () => boolean): Promise<void> {
  if (!(await isTrueWithin(10, isSo))) throw new Error('What is measured has not happened within ten minutes.');
}

/** The same, and whether it has come so within that time. `pause`: milliseconds between two looks. */
export async function isTrueWithin(minutes: number, isSo: () => boolean, pause = 4): Promise<boolean> {
  const deadline = performance.now() + minutes * 60_000;
  while (!isSo()) {
    if (performance.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return true;
}
