import { localeInfo, type Locale } from '@ot/shared-types';
import type { DocumentWords } from '../words.ts';

/** The words of a link to a file, with its size: rounded up, in megabytes with two decimals from 1 MB (NHS content guide). */
export function fileLabel({ title, bytes, words, locale }: File): string {
  const isLarge = bytes >= 1_000_000;
  const number = isLarge ? Math.ceil(bytes / 10_000) / 100 : Math.ceil(bytes / 1_000);
  const digits = new Intl.NumberFormat(`${localeInfo(locale).dateLocale}-u-nu-latn`, {
    minimumFractionDigits: isLarge ? 2 : 0,
  }).format(number);
  const size = (isLarge ? words.megabytes : words.kilobytes).replace('{number}', digits);
  return words.file.replace('{title}', title).replace('{size}', inOrder(size, locale));
}

/** In right-to-left text the number would join “PDF” before it and leave its unit: isolated (U+2068, U+2069), they stay together. */
function inOrder(size: string, locale: Locale): string {
  return localeInfo(locale).dir === 'rtl' ? `\u2068${size}\u2069` : size;
}

interface File {
  title: string;
  bytes: number;
  words: DocumentWords;
  locale: Locale;
}
