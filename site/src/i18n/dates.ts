import { localeInfo, type Locale } from '@ot/shared-types';

/** The zone in which days without a time are meant. */
const serviceZone = 'Europe/London';

/** A day in words, such as `3 December 2026`. Takes a day or an instant. */
export function formatDay(iso: string, locale: Locale): string {
  return formatter(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(iso));
}

/** A day with its weekday, in the zone of the event. */
export function formatWeekday(iso: string, locale: Locale, timeZone = serviceZone): string {
  return formatter(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone }).format(new Date(iso));
}

/** The times between which something happens, such as `10:00 – 11:30`, in the zone of the event. */
export function formatTimes({ start, end, timeZone }: Span, locale: Locale): string {
  const times = formatter(locale, { hour: 'numeric', minute: '2-digit', timeZone });
  return times.formatRange(new Date(start), new Date(end));
}

export interface Span {
  start: string;
  end: string;
  timeZone: string;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

// Making a formatter costs more than printing a page; there are a handful of kinds in each language.
function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(dateLocale(locale), { timeZone: serviceZone, ...options });
  formatters.set(key, made);
  return made;
}

/** Western digits and the Gregorian calendar in every language: dates must match letters and signs. */
function dateLocale(locale: Locale): string {
  return `${localeInfo(locale).dateLocale}-u-ca-gregory-nu-latn`;
}
