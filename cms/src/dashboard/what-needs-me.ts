import { localeInfo, type Locale } from '@ot/shared-types';
import { isRecord, rowsOf } from '../payload/payload-record.ts';
import type { Missing } from '../derived-rows/read-missing.ts';
import type { Found } from '../derived-rows/found.ts';
import { monthAhead } from '../derived-rows/month-ahead.ts';

/** One thing to do, and where to do it. */
export interface Task {
  key: string;
  kind: string;
  title: string;
  href: string;
  note: string;
}

/** What only the service can answer. */
export function questionsToAsk(found: Found[]): Task[] {
  return found.flatMap((entry) =>
    rowsOf(entry.document['askTheService']).map((row, index) => ({
      ...taskOf(entry, `question-${index}`),
      note: textOf(row['question']) || textOf(row['about']),
    })),
  );
}

/** Translations that somebody has to look at: waiting for review, or made from an English text that has changed. */
export function translationsToCheck(found: Found[], languages: readonly Locale[]): Task[] {
  return found.flatMap((entry) =>
    languages.flatMap((locale) => {
      const note = entry.translations[locale];
      const href = `${entry.href}?locale=${locale}`;
      return note === undefined
        ? []
        : [{ ...taskOf(entry, locale), href, note: `${localeInfo(locale).englishName}: ${note}` }];
    }),
  );
}

/** Pages that readers get in English, in the language of whoever translates them. */
export const translationsToMake = ({ locale, some }: Missing): Task[] =>
  some.map((entry) => ({
    ...taskOf(entry, `missing-${locale}`),
    href: `${entry.href}?locale=${locale}`,
    note: entry.missing[locale] ?? '',
  }));

/** Reviews that are overdue or fall due within a month. */
export function reviewsDue(found: Found[], now: Date): Task[] {
  return found.flatMap((entry) => {
    const review = entry.document['review'];
    const due = isRecord(review) && review['nextReview'] ? new Date(textOf(review['nextReview'])) : null;
    if (!due || due.getTime() > now.getTime() + monthAhead) return [];
    const day = due.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
    return [{ ...taskOf(entry, 'review'), note: due < now ? `overdue since ${day}` : `due on ${day}` }];
  });
}

/** Published sessions without a coming date: families are told that there is none. */
export function sessionsWithoutDates(found: Found[], now: Date): Task[] {
  return found
    .filter(({ href, document }) => href.includes('/sessions/') && document['_status'] === 'published')
    .filter(({ document }) => !rowsOf(document['occurrences']).some((row) => new Date(String(row['end'])) > now))
    .map((entry) => ({ ...taskOf(entry, 'dates'), note: 'no coming date' }));
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const taskOf = ({ kind, title, href }: Found, key: string): Omit<Task, 'note'> => ({
  key: `${href}-${key}`,
  kind,
  title,
  href,
});
