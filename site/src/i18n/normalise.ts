import type { Locale } from '@ot/shared-types';
import { remember } from '../../content/remember.ts';

/**
 * Spellings that readers use and Pagefind does not fold. It folds accents, vowel signs and hamza by itself; it does not
 * know that some letters have two codes, nor letters that are no base letter with an accent.
 */

/** What a reader typed, in the letters of the language: Urdu is often typed on an Arabic keyboard, and the other way round. */
export function normalise(text: string, locale: Locale): string {
  return replaceLetters(text.normalize('NFC').replace(unseen, ''), {
    ...westernDigits,
    ...(sameLetters[locale] ?? {}),
  });
}

/** Words of a page as readers may type them otherwise, each once. Search finds them beside the words of the page. */
export function respelledWords(texts: string[], locale: Locale): string[] {
  const letters = respelledLetters(locale);
  const affected = texts.filter((text) => letters.test(text));
  const words = affected.flatMap((text) => text.match(/[\p{L}\p{M}\p{N}\u0640\u200c]+/gu) ?? []);
  const respelled = words.filter((word) => letters.test(word)).map((word) => respelledWord(word, locale));
  return [...new Set(respelled.filter((word) => word !== null))];
}

// Pages repeat their words, and each other's, many times over, and this looks at each letter.
const respelledWord = remember(20_000, (word: string, locale: Locale): string | null => {
  const plain = replaceLetters(normalise(word, locale), plainLetters[locale] ?? {});
  return plain === word.normalize('NFC') ? null : plain.toLowerCase();
});

// The Arabic stretching line, and the joiners of Persian and Urdu typing.
const unseen = /[\u0640\u200c\u200d]/g;

const westernDigits = { ...digits('٠١٢٣٤٥٦٧٨٩'), ...digits('۰۱۲۳۴۵۶۷۸۹') };

/** Other codes of a letter, as another keyboard types it. */
const sameLetters: Partial<Record<Locale, Record<string, string>>> = {
  ar: { ی: 'ي', ک: 'ك', ہ: 'ه', ھ: 'ه', ۃ: 'ة', ٱ: 'ا' },
  ur: { ي: 'ی', ى: 'ی', ك: 'ک', ه: 'ہ', ة: 'ۃ', ٱ: 'ا' },
};

/** Letters that readers replace by another when their keyboard has none. */
const plainLetters: Partial<Record<Locale, Record<string, string>>> = {
  pl: { ł: 'l', Ł: 'l' },
  tr: { ı: 'i', I: 'i' },
};

/** What respelling touches: most texts of most languages have none of it, and need no look at each word. */
const respelledLetters = remember(20, (locale: Locale): RegExp => {
  const letters = Object.keys({ ...westernDigits, ...sameLetters[locale], ...plainLetters[locale] });
  return new RegExp(`[\\u0640\\u200c\\u200d${letters.join('')}]`, 'u');
});

function replaceLetters(text: string, letters: Record<string, string>): string {
  return Array.from(text, (letter) => letters[letter] ?? letter).join('');
}

function digits(zeroToNine: string): Record<string, string> {
  return Object.fromEntries(Array.from(zeroToNine, (digit, value) => [digit, String(value)]));
}
