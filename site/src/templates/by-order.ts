import type { Localized } from '../../content/best-language.ts';

/** Entries in the order that editors gave them. */
export function byOrder<Entry extends { order: number; slug: string }>(
  entries: Localized<Entry>[],
): Localized<Entry>[] {
  return entries.toSorted((a, b) => a.content.order - b.content.order || a.content.slug.localeCompare(b.content.slug));
}
