const longestDays = 90;
const day = 24 * 60 * 60 * 1000;

/** What is wrong with the end of an exception, in words for editors; null when nothing is. */
export function exceptionFault(until: unknown, now: Date): string | null {
  const end = typeof until === 'string' || until instanceof Date ? new Date(until).getTime() : NaN;
  if (Number.isNaN(end)) return 'Choose the day on which the exception ends.';
  if (end <= now.getTime()) return 'This day has passed. Choose one that is still to come.';
  if (end > now.getTime() + longestDays * day) return `Choose a day within the next ${longestDays} days.`;
  return null;
}
