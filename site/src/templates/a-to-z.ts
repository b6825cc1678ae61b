import { localeInfo, type Locale } from '@ot/shared-types';
import { pinyinInitial } from './pinyin-initial.ts';

/** A line of the A to Z. */
export interface AToZItem {
  text: string;
  href: string;
  /** The language of the text. */
  locale: Locale;
  /** What kind of page it leads to, in the reader's language. */
  kind: string;
}

export interface AToZGroup {
  /** Null for lines that begin with a digit or a sign. */
  letter: string | null;
  items: AToZItem[];
}

/** Sorts lines by the rules of the page's language and groups them by their first letter. */
export function aToZ(items: AToZItem[], locale: Locale): AToZGroup[] {
  const sorting = new Intl.Collator(localeInfo(locale).dateLocale, { numeric: true });
  const sameLetter = new Intl.Collator(localeInfo(locale).dateLocale, { sensitivity: 'base' });
  const groups: AToZGroup[] = [];
  for (const item of items.toSorted((a, b) => sorting.compare(sortKey(a), sortKey(b)))) {
    const letter = letterOf(item);
    const group = groups.find((known) => isSameLetter(known.letter, letter, sameLetter));
    if (group) group.items.push(item);
    else groups.push({ letter, items: [item] });
  }
  return groups;
}

function isSameLetter(a: string | null, b: string | null, collator: Intl.Collator): boolean {
  return a === null || b === null ? a === b : collator.compare(a, b) === 0;
}

/** The text without what nobody looks under: quotation marks at the start, and the Arabic article. */
function sortKey({ text, locale }: AToZItem): string {
  const words = text.replace(/^[^\p{L}\p{N}]+/u, '');
  return locale === 'ar' ? words.replace(/^ال(?=\p{L}{2})/u, '') : words;
}

function letterOf(item: AToZItem): string | null {
  const [first = ''] = sortKey(item).normalize('NFC');
  if (!/\p{L}/u.test(first)) return null;
  if (/\p{Script=Han}/u.test(first)) return pinyinInitial(first);
  const info = localeInfo(item.locale);
  return info.script === 'Arab' ? bareArabicLetter(first) : first.toLocaleUpperCase(info.dateLocale);
}

/** Alef with hamza or madda is looked for under plain alef. */
function bareArabicLetter(letter: string): string {
  return letter.replace(/[أإآٱ]/, 'ا');
}
