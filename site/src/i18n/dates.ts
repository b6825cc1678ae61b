import { localeInfo, type Locale } from '@ot/shared-types';
import { remember } from '../../content/remember.ts';

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
export const formatDay = remember(5000, (iso: string, locale: Locale): string =>
  dayFormatter(locale).format(new Date(iso)),
);

/** Day and times of an event, in the event's zone: `Thursday, 3 December 2026, 10:00–11:30`. */
export function formatSpan({ start, end, timeZone }: Span, locale: Locale): string {
  return spanInWords(start, end, timeZone, locale);
}

export interface Span {
  start: string;
  end: string;
  timeZone: string;
}

// Dates stand on many pages: a session's in every list, a release's on all.
const spanInWords = remember(5000, (start: string, end: string, timeZone: string, locale: Locale): string =>
  spanFormatter(locale, timeZone).formatRange(new Date(start), new Date(end)),
);

// Making a formatter costs more than printing a page; there are a handful of kinds in each language.
const dayFormatter = remember(
  100,
  (locale: Locale) => new Intl.DateTimeFormat(dateLocale(locale), { timeZone: serviceZone, ...dayParts }),
);

const spanFormatter = remember(
  100,
  (locale: Locale, timeZone: string) =>
    new Intl.DateTimeFormat(dateLocale(locale), { weekday: 'long', ...dayParts, ...timeParts, timeZone }),
);

/** Western digits and the Gregorian calendar in every language: dates must match letters and signs. */
function dateLocale(locale: Locale): string {
  return `${localeInfo(locale).dateLocale}-u-ca-gregory-nu-latn`;
}
