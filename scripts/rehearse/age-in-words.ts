const hour = 3_600_000;

/** How old what a backup holds is. */
export function ageInWords(takenAt: string, now: Date): string {
  const hours = (now.getTime() - Date.parse(takenAt)) / hour;
  const age = hours < 48 ? `${hours.toFixed(1)} hours` : `${Math.floor(hours / 24)} days`;
  return `The data is ${age} old (${takenAt}).`;
}
