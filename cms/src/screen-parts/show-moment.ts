const zone = { timeZone: 'Europe/London' } as const;

/** 14:02:07 today, with the day before it otherwise; always as clocks in London show it. */
export function showMoment(instant: string, now = new Date()): string {
  const moment = new Date(instant);
  const day = (date: Date) => date.toLocaleDateString('en-GB', { dateStyle: 'medium', ...zone });
  const time = moment.toLocaleTimeString('en-GB', { timeStyle: 'medium', ...zone });
  return day(moment) === day(now) ? time : `${day(moment)}, ${time}`;
}
