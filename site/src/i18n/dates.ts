import { localeInfo, type Locale } from '@ot/shared-types';

/** The zone in which days without a time are meant. */
const serviceZone = 'Europe/London';

const dayParts = { day: 'numeric', month: 'long', year: 'numeric' } as const satisfies Intl.DateTimeFormatOptions;

// A 24-hour clock: “AM” and “PM” are not read in every script.
const timeParts = {
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h23',
} as const satisfies Intl.DateTimeFormatOptions;

/** A day in words, such as `3 December 2026`. Takes a day or an instant. */
export function formatDay(iso: string, locale: Locale): string {
  return formatter(locale, dayParts).format(new Date(iso));
}

/** Day and times of an event, in the event's zone: `Thursday, 3 December 2026, 10:00–11:30`. */
export function formatSpan({ start, end, timeZone }: Span, locale: Locale): string {
  const span = formatter(locale, { weekday: 'long', ...dayParts, ...timeParts, timeZone });
  return span.formatRange(new Date(start), new Date(end));
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
  const made =
    formatters.get(key) ?? new Intl.DateTimeFormat(dateLocale(locale), { timeZone: serviceZone, ...options });
  formatters.set(key, made);
  return made;
}

/** Western digits and the Gregorian calendar in every language: dates must match letters and signs. */
function dateLocale(locale: Locale): string {
  return `${localeInfo(locale).dateLocale}-u-ca-gregory-nu-latn`;
}
