/**
 * One spelling for letters that readers type in several ways, used on both sides of search: on the words of a page when it
 * is printed, and on what a reader types. Pagefind folds most accents itself, but none of these.
 */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(ignoredMarks, '')
    .replace(variants, (letter) => letterVariants[letter] ?? letter)
    .normalize('NFC');
}

/** Words of a page that a reader may type in another spelling than the page has, each once, in the common spelling. */
export function respelledWords(texts: string[]): string[] {
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{M}\p{N}\u0640\u200c’'ʼ]+/gu) ?? []);
  const respelled = words.filter((word) => normalise(word) !== word.toLowerCase()).map(normalise);
  return [...new Set(respelled)];
}

// Latin and Cyrillic accents, Arabic vowel signs, the Arabic stretching line, and the joiners of Persian and Urdu typing.
// The vowel signs of Bengali, Gujarati and Tamil are marks too, but they are letters of the word and stay.
const ignoredMarks = /[\u0300-\u036f\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200c\u200d]/g;

const letterVariants: Record<string, string> = {
  // Polish and Turkish letters that are no base letter with an accent
  ł: 'l',
  ı: 'i',
  // Urdu and Persian keyboards against Arabic ones
  ی: 'ي',
  ى: 'ي',
  ې: 'ي',
  ے: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ة: 'ه',
  ۃ: 'ه',
  // Alef with signs decomposes; this one does not
  ٱ: 'ا',
  // Apostrophes inside Ukrainian words
  '’': "'",
  ʼ: "'",
  // Arabic and Urdu digits
  ...digits('٠١٢٣٤٥٦٧٨٩'),
  ...digits('۰۱۲۳۴۵۶۷۸۹'),
};

const variants = new RegExp(`[${Object.keys(letterVariants).join('')}]`, 'g');

function digits(zeroToNine: string): Record<string, string> {
  return Object.fromEntries(Array.from(zeroToNine, (digit, value) => [digit, String(value)]));
}
