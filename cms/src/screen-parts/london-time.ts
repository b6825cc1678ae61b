import { tzOffset, tzScan } from '@date-fns/tz';

/** The service's clock. Editors choose and read times by it, wherever they sit. */
const zone = 'Europe/London';

/** A time on the clock in London, and the instant that it means. */
export interface LondonTime {
  instant: Date;
  /** What the clock shows then, as `2026-03-29T02:00`: another time than the one asked for where that one is missing. */
  wallTime: string;
  /** `missing`: the clocks went forward over it. `twice`: they went back over it, and the first one is meant. */
  kind: 'once' | 'missing' | 'twice';
}

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * The instant of a wall time such as `2026-03-29T01:30`. One that the clocks jump over becomes the next minute that exists;
 * of one that comes twice the first is taken.
 */
export function londonTime(wallTime: string): LondonTime {
  const asUtc = Date.parse(`${wallTime}Z`);
  const offsets = [asUtc - day, asUtc + day].map((near) => tzOffset(zone, new Date(near)) * minute);
  const fitting = [...new Set(offsets)].filter(
    (offset) => tzOffset(zone, new Date(asUtc - offset)) * minute === offset,
  );
  // The greater offset is summer time, which comes first on the day when clocks go back.
  const [first] = fitting.sort((a, b) => b - a);
  if (first !== undefined) {
    return { instant: new Date(asUtc - first), wallTime, kind: fitting.length > 1 ? 'twice' : 'once' };
  }
  // The scan goes by steps from its start, so it starts at a full day to find the exact moment.
  const midnight = Math.floor(asUtc / day) * day;
  const [jump] = tzScan(zone, { start: new Date(midnight - day), end: new Date(midnight + 2 * day) });
  if (!jump) throw new RangeError(`"${wallTime}" is no time that a clock can show.`);
  return { instant: jump.date, wallTime: wallTimeOf(jump.date), kind: 'missing' };
}

/** What the clock in London shows at an instant, as `2026-03-29T02:00`. */
export function wallTimeOf(instant: Date): string {
  const local = new Date(instant.getTime() + tzOffset(zone, instant) * minute);
  return local.toISOString().slice(0, 16);
}

/** The moment in words, and what the change of the clocks does to the time that was asked for. */
export function explainTime(asked: string): string {
  const { instant, kind } = londonTime(asked);
  const words = momentInWords(instant);
  const clock = asked.slice(11);
  if (kind === 'missing') {
    return `${words}. ${clock} does not exist on that day, because the clocks go forward; this is the next minute that does.`;
  }
  if (kind === 'twice') {
    return `${words}. ${clock} comes twice on that day, because the clocks go back; this is the first of the two.`;
  }
  return `${words}.`;
}

/** "Sunday, 29 March 2026 at 02:00 BST": the name of the time says whether it is summer time. */
export function momentInWords(instant: Date): string {
  return instant.toLocaleString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone: zone,
  });
}
