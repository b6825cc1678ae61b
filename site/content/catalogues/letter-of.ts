import { localeInfo, type Locale } from '@ot/shared-types';
import { remember } from '../remember.ts';
import { pinyinInitial } from './pinyin-initial.ts';

/** A name, and the language that it is in. */
export interface Name {
  text: string;
  locale: Locale;
}

/** The group of names that begin with a digit or a sign. */
export const noLetter = '';

/** The articles of languages that have them before the word. “A levels” are no levels. */
const articles: Partial<Record<Locale, RegExp>> = {
  en: /^(?:a(?!\s+levels?\b)|an|the)\s+(?=[^\p{L}\p{N}]*[\p{L}\p{N}])/iu,
  pt: /^(?:os?|as?|uma?|uns|umas)\s+(?=[^\p{L}\p{N}]*[\p{L}\p{N}])/iu,
  ro: /^(?:un|o|niște)\s+(?=[^\p{L}\p{N}]*[\p{L}\p{N}])/iu,
  ar: /^ال(?=\p{L}{2})/u,
};

/** The name without what nobody looks under: quotation marks at the start, and articles. */
export function lookedUpAs({ text, locale }: Name): string {
  const words = text.replace(/^[^\p{L}\p{N}]+/u, '');
  const article = articles[locale];
  return article ? words.replace(article, '').replace(/^[^\p{L}\p{N}]+/u, '') : words;
}

/** The letter under which a name stands on a page in `page`, as the languages of both have it. */
export function letterOf(name: Name, page: Locale): string {
  const [first = ''] = lookedUpAs(name).normalize('NFC');
  return letterOfFirst(first, name.locale, page);
}

const letterOfFirst = remember(5000, (first: string, locale: Locale, page: Locale): string => {
  if (!/\p{L}/u.test(first)) return noLetter;
  if (/\p{Script=Han}/u.test(first)) return pinyinInitial(first);
  const { script, dateLocale } = localeInfo(locale);
  return withoutMark(script === 'Arab' ? bareArabicLetter(first) : first.toLocaleUpperCase(dateLocale), page);
});

/** A letter whose mark does not count in the alphabet of the page stands under the plain one, whichever name comes first. */
function withoutMark(letter: string, page: Locale): string {
  // Cedillas stand in for commas in older Romanian texts.
  const known = page === 'ro' ? letter.replace('Ş', 'Ș').replace('Ţ', 'Ț') : letter;
  const [plain = known] = known.normalize('NFKD');
  const sameLetter = new Intl.Collator(localeInfo(page).dateLocale, { sensitivity: 'base' });
  return sameLetter.compare(plain, known) === 0 ? plain : known;
}

/** Alef with hamza or madda is looked for under plain alef. */
function bareArabicLetter(letter: string): string {
  return letter.replace(/[أإآٱ]/, 'ا');
}
