import type { Locale } from '@ot/shared-types';
import { strings } from '../i18n/strings/index.ts';
import type { Localized } from '../../content/best-language.ts';

/** How far the reader can rely on one part of a page, in the reader's language; null where there is nothing to say. */
export type PartNote = { text: string; locale: Locale } | null;

/** What the page of an entry says at its head, for a part of another page: short, because there are many of them. */
export function partNoteOf(
  { content, locale, translation }: Localized<{ sample?: boolean }>,
  reader: Locale,
): PartNote {
  const { notices } = strings(reader);
  const notes = [
    content.sample === true && notices.sampleHeading,
    locale !== reader && notices.partInEnglish,
    translation?.state === 'out-of-date' && notices.partOutOfDate,
    translation?.checkedBy === null && notices.uncheckedHeading,
  ].filter((note) => note !== false);
  return notes.length === 0 ? null : { text: notes.join(' '), locale: reader };
}
