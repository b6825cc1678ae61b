import { localeInfo, type Locale } from '@ot/shared-types';
import type { Localized } from '../site-reader.ts';

/** Entries in the alphabetical order of a language. */
export function byTitle<Entry extends { title: string }>(
  entries: Localized<Entry>[],
  locale: Locale,
): Localized<Entry>[] {
  const collator = new Intl.Collator(localeInfo(locale).dateLocale, { numeric: true });
  return entries.toSorted((a, b) => collator.compare(a.content.title, b.content.title));
}

/** Entries in the order that editors gave them. */
export function byOrder<Entry extends { order: number; slug: string }>(
  entries: Localized<Entry>[],
): Localized<Entry>[] {
  return entries.toSorted((a, b) => a.content.order - b.content.order || a.content.slug.localeCompare(b.content.slug));
}
